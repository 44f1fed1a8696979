import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { validPost, writeContent } from './support/content';

/** Runs the project's own build script on the content of another folder. */
function build(cwd: string) {
  // What is made depends on the code that makes it, which is looked for beside the content.
  for (const name of ['lib', 'components', 'package-lock.json']) {
    fs.symlinkSync(path.resolve(name), path.join(cwd, name));
  }
  const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
  return spawnSync(process.execPath, ['--import', loader, path.resolve('scripts/build.ts')], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') },
  });
}

test('a build with problems lists them all, makes nothing, and exits with 1', () => {
  const { status, stdout, stderr } = build(
    writeContent({
      'posts/a.mdx': validPost().replace('title', 'titel'),
      'posts/b.mdx': '',
      'posts/c.mdx': validPost(),
    }),
  );
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^Nothing was built\. 3 problems in the content:\n/);
  assert.match(stderr, /^content\/posts\/a\.mdx:1:1 title: is missing/m);
  assert.match(stderr, /^content\/posts\/a\.mdx:2:1 titel: .* did you mean `title`\?$/m);
  assert.match(stderr, /^content\/posts\/b\.mdx:1:1 file: is empty/m);
});

test('a build that fails writes no address down', () => {
  // Without the framework beside it, no build of this folder can succeed.
  const root = writeContent({ 'posts/a.mdx': validPost() });
  const { status, stderr } = build(root);
  assert.equal(status, 1);
  assert.match(stderr, /Cannot find module/);
  assert.equal(fs.existsSync(path.join(root, 'content/addresses.json')), false);
});
