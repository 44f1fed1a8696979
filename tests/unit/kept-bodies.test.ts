import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { validPost, writeContent } from './support/content';

const picture = (color: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
    .png()
    .toBuffer();

/** A project of its own, whose code can be changed. */
async function project(body = '글 `code`\n\n![그림](a.png)\n') {
  const root = writeContent({
    'posts/a/index.mdx': validPost('', body),
    'posts/a/a.png': await picture('red'),
    'posts/b.mdx': validPost('', '다른 글\n'),
  });
  for (const name of ['lib', 'components', 'package-lock.json']) {
    fs.cpSync(name, path.join(root, name), { recursive: true });
  }
  const at = (file: string) => path.join(root, file);
  const build = (env: Record<string, string> = {}) => {
    const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
    const tsconfig = { TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') };
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', loader, path.resolve('scripts/prepare.ts')],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...tsconfig, BUILD_TIME: '1', ...env },
      },
    );
    assert.equal(status, 0, stderr);
    return kept();
  };
  /** The bodies that are kept, and when each was made. */
  const kept = () => {
    const names = fs.readdirSync(at('.next/cache/bodies')).filter((name) => /shown/.test(name));
    return new Map(
      names.map((name) => [name, fs.statSync(at(`.next/cache/bodies/${name}`)).mtimeMs]),
    );
  };
  const append = (file: string, text: string) => fs.appendFileSync(at(file), text);
  const write = (file: string, content: string | Uint8Array) => fs.writeFileSync(at(file), content);
  return { at, build, append, write };
}

test('what has not changed is not made again, and what has is made alone', async () => {
  const { build, append } = await project();
  const first = build();
  assert.equal(first.size, 2);
  assert.deepEqual(build(), first);
  append('content/posts/b.mdx', '\n한 문장 더\n');
  const then = build();
  assert.equal(then.size, 2);
  assert.equal([...then].filter(([name, made]) => first.get(name) === made).length, 1);
});

test('a body is made anew when its text, picture, code, packages or settings change', async () => {
  const { build, append, write } = await project();
  let before = build();
  const changes: Record<string, () => void> = {
    text: () => append('content/posts/a/index.mdx', '\n한 문장 더\n'),
    picture: () => write('content/posts/a/a.png', blue),
    code: () => append('lib/mdx/compile.ts', '\n// another way\n'),
    component: () => append('components/mdx/code-block.tsx', '\n// another look\n'),
    package: () => append('package-lock.json', '\n'),
  };
  const blue = await picture('blue');
  for (const [what, change] of Object.entries(changes)) {
    change();
    const after = build();
    assert.ok(
      [...after.keys()].some((name) => !before.has(name)),
      what,
    );
    assert.equal(after.size, 2, `${what}: what was kept before is removed`);
    before = after;
  }
  const elsewhere = build({ VERCEL_PROJECT_PRODUCTION_URL: 'blog.example.com' });
  assert.ok(
    [...elsewhere.keys()].every((name) => !before.has(name)),
    'address of the site',
  );
});

test('what asks for the time or for chance is not kept', async () => {
  const { build } = await project('올해는 {new Date().getFullYear()}\n');
  assert.equal(build().size, 1);
});

test('what is damaged, or was written by other makers, counts as nothing', async () => {
  const { build, write } = await project();
  build();
  for (const damaged of ['', '{', '{"maker":1}']) {
    write('.next/cache/readings.json', damaged);
    assert.equal(build().size, 2);
  }
});

test('a post that is gone takes what was kept of it along', async () => {
  const { at, build } = await project();
  build();
  fs.rmSync(at('content/posts/b.mdx'));
  assert.equal(build().size, 1);
});
