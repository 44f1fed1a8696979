import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { validPost, writeContent } from '@/tests/unit/support/content';

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
  const build = () =>
    new Promise<Map<string, number>>((resolve, reject) => {
      const loader = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
      const tsconfig = { TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') };
      execFile(
        process.execPath,
        ['--import', loader, path.resolve('scripts/prepare.ts')],
        { cwd: root, env: { ...process.env, ...tsconfig, BUILD_TIME: '1' } },
        (error) => (error ? reject(error) : resolve(kept())),
      );
    });
  /** The bodies that are kept, and when each was made. */
  const kept = () => {
    const names = fs.readdirSync(at('.next/cache/bodies')).filter((name) => /shown/.test(name));
    return new Map(
      names.map((name) => [name, fs.statSync(at(`.next/cache/bodies/${name}`)).mtimeMs]),
    );
  };
  const append = (file: string, text: string) => fs.appendFileSync(at(file), text);
  const write = (file: string, content: string | Uint8Array) => {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), content);
  };
  return { at, build, append, write };
}

// Each builds on its own, and waits for it.
describe('what a build keeps of bodies', { concurrency: 2 }, () => {
  test('what has not changed is not made again, and what has is made alone', async () => {
    const { build, append } = await project();
    const first = await build();
    assert.equal(first.size, 2);
    assert.deepEqual(await build(), first);
    append('content/posts/b.mdx', '\n한 문장 더\n');
    const then = await build();
    assert.equal(then.size, 2);
    assert.equal([...then].filter(([name, made]) => first.get(name) === made).length, 1);
  });

  // Of all else that may change, changed-inputs.test.ts looks at the pages.
  test('a body is made anew when its picture or our code changes, and is the same wherever the project lies', async () => {
    const before = await (await project()).build();
    const blue = await picture('blue');
    const changes: Record<string, (of: Awaited<ReturnType<typeof project>>) => void> = {
      picture: ({ write }) => write('content/posts/a/a.png', blue),
      code: ({ append }) => append('lib/mdx/compile.ts', '\n// another way\n'),
    };
    for (const [what, change] of Object.entries(changes)) {
      const changed = await project();
      change(changed);
      const after = await changed.build();
      const same = what === 'picture' ? 1 : 0;
      assert.equal([...after.keys()].filter((name) => before.has(name)).length, same, what);
    }
  });

  test('what asks for the time or for chance is not kept', async () => {
    const { build } = await project('올해는 {new Date().getFullYear()}\n');
    assert.equal((await build()).size, 1);
  });

  test('what is damaged counts as nothing, and a post that is gone takes what was kept of it along', async () => {
    const { at, build, write } = await project();
    write('.next/cache/readings.json', '{"maker":1}');
    assert.equal((await build()).size, 2);
    fs.rmSync(at('content/posts/b.mdx'));
    assert.equal((await build()).size, 1);
  });
});
