import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { validPost, writeContent } from './support/content';

/** Runs the project's own check on the content of another folder. */
function check(cwd: string) {
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  return spawnSync(process.execPath, ['--import', loader, path.resolve('scripts/check.ts')], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') },
  });
}

const addressFile = (root: string) => path.join(root, 'content/addresses.json');

test('a check says that all is well and how many addresses are new, and writes nothing', () => {
  const root = writeContent({ 'posts/a.mdx': validPost() });
  const { status, stdout, stderr } = check(root);
  assert.equal(status, 0, stderr);
  assert.equal(
    stdout,
    'All is well in 1 post and 0 standing pages.\n1 new address stands not yet in content/addresses.json; `npm run build` on your own machine writes it there, to be committed.\n',
  );
  assert.equal(fs.existsSync(addressFile(root)), false);
});

test('a check with problems lists them, exits with 1, and leaves the addresses as they were', () => {
  const lock = '{\n  "/posts/gone": { "id": "urn:x", "published": "2024-01-01" },\n}\n';
  const root = writeContent({ 'addresses.json': lock, 'posts/a.mdx': validPost() });
  const { status, stdout, stderr } = check(root);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(
    stderr,
    /^1 problem in the content:\ncontent\/addresses\.json:2:3 \/posts\/gone: is written/,
  );
  assert.equal(fs.readFileSync(addressFile(root), 'utf8'), lock);
});
