// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, root, run } from './run.mjs';

const installed = path.join(root, 'node_modules/.pildam-lock');

/** Makes the project ready to run: a Node that is new enough, and the locked dependencies. */
export async function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    fail(`Pildam needs Node.js 20.9 or newer; this is ${process.versions.node}.`);
  }
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === hash) return;

  console.log('Installing dependencies ...');
  // With NODE_ENV=production npm would leave out what the build and the tests need.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) fail('The dependencies could not be installed; what npm said is above.');
  writeFileSync(installed, hash);
}

const script = process.argv[1];
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) await setup();
