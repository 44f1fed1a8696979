import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { validPost, writeContent } from './support/content';

/** Runs the project's own check on the content of another folder. */
function check(cwd: string, extra: Record<string, string> = {}) {
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  const env = {
    ...process.env,
    CI: '',
    VERCEL: '',
    TSX_TSCONFIG_PATH: path.resolve('tsconfig.json'),
  };
  return spawnSync(process.execPath, ['--import', loader, path.resolve('scripts/check.ts')], {
    cwd,
    encoding: 'utf8',
    env: { ...env, ...extra },
  });
}

const addressFile = (root: string) => path.join(root, 'content/addresses.json');

test('a check says that all is well, and writes new addresses down once', () => {
  const root = writeContent({ 'posts/a.mdx': validPost() });
  const first = check(root);
  assert.equal(first.status, 0, first.stderr);
  assert.equal(
    first.stdout,
    'All is well in 1 post and 0 standing pages.\n1 new address written to content/addresses.json; commit it.\n',
  );
  const text = fs.readFileSync(addressFile(root), 'utf8');
  assert.match(text, /"\/posts\/a"/);
  assert.equal(check(root).stdout, 'All is well in 1 post and 0 standing pages.\n');
  assert.equal(fs.readFileSync(addressFile(root), 'utf8'), text);
});

test('a machine that builds what was committed writes nothing, and says what is missing', () => {
  for (const name of ['CI', 'VERCEL']) {
    const root = writeContent({ 'posts/a.mdx': validPost('aliases: [/old]') });
    const { status, stdout } = check(root, { [name]: '1' });
    assert.equal(status, 0);
    assert.match(stdout, /\n2 new addresses stand not yet in content\/addresses\.json; run `npm/);
    assert.equal(fs.existsSync(addressFile(root)), false);
  }
});

test('a check with problems lists them, exits with 1, and leaves the addresses as they were', () => {
  const lock = '{\n  "/posts/gone": { "id": "urn:x", "published": "2024-01-01" },\n}\n';
  const root = writeContent({ 'addresses.json': lock, 'posts/a.mdx': validPost() });
  const { status, stdout, stderr } = check(root);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(
    stderr,
    /^1 problem in the content:\ncontent\/addresses\.json:2:3 \/posts\/gone: was/,
  );
  assert.equal(fs.readFileSync(addressFile(root), 'utf8'), lock);
});
