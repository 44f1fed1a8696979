import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { resolveFile } from '@/lib/content/linked-files';
import { problemsOf, validPost, writeContent } from './support/content';
import { render } from './support/render';

const folder = path.join(
  writeContent({
    'posts/글/index.mdx': validPost(),
    'posts/글/자료 모음.csv': 'a,b\n',
    'posts/글/demo.mp4': '',
  }),
  'content/posts/글',
);
const resolve = (url: string) => resolveFile(url, { slug: '글', folder });
const address = (name: string) => `/posts/${encodeURIComponent('글')}/${encodeURIComponent(name)}`;

test('a link to a file beside the post leads to its published address, however it is written', async () => {
  for (const source of [
    '[자료](<./자료 모음.csv>)',
    '[자료](./자료%20모음.csv)',
    '[자료][]\n\n[자료]: <자료 모음.csv>',
    '<p><a href="./자료 모음.csv">자료</a></p>',
  ]) {
    for (const format of ['mdx', 'md'] as const) {
      const html = await render(source, { format, resolveFile: resolve });
      assert.equal(html.trim(), `<p><a href="${address('자료 모음.csv')}">자료</a></p>`);
    }
  }
});

test('what stands behind the name of a linked file is kept', () => {
  assert.equal(resolve('demo.mp4#t=10'), `${address('demo.mp4')}#t=10`);
  assert.equal(resolve('./demo.mp4?v=2'), `${address('demo.mp4')}?v=2`);
});

test('an address that names no file beside the post stays as it is', () => {
  for (const url of [
    '#아래',
    '?page=2',
    '/posts/a',
    'https://a.kr/demo.mp4',
    'mailto:a@a.kr',
    '',
  ]) {
    assert.equal(resolve(url), url);
    assert.equal(problemsOf({ 'posts/a.mdx': validPost('', `[글](<${url}>)\n`) }), '');
  }
});

test('films of raw HTML lead to their files', async () => {
  const html = await render('<video src="./demo.mp4" controls />', { resolveFile: resolve });
  assert.match(html, new RegExp(`src="${address('demo.mp4')}"`));
});
