import assert from 'node:assert/strict';
import test from 'node:test';
import { load, validPost, writeContent } from './support/content';
import { render } from './support/render';

const md = (source: string) => render(source, { format: 'md' });

test('braces, angle brackets and code words are text in plain Markdown', async () => {
  assert.equal(await md('{변수}와 {1 + 1}, a < b'), '<p>{변수}와 {1 + 1}, a &lt; b</p>');
  assert.equal(await md('import 문은 맨 위에'), '<p>import 문은 맨 위에</p>');
});

test('raw HTML is kept in plain Markdown', async () => {
  assert.equal(
    await md('물 H<sub>2</sub>O와 <kbd>Enter</kbd>'),
    '<p>물 H<sub>2</sub>O와 <kbd>Enter</kbd></p>',
  );
  const details = '<details>\n<summary>더 보기</summary>\n\n**굵게**\n\n</details>';
  assert.match(
    await md(details),
    /^<details>\s*<summary>더 보기<\/summary>\s*<p><strong>굵게<\/strong><\/p>\s*<\/details>$/,
  );
  assert.equal(await md('앞<br>뒤'), '<p>앞<br/>뒤</p>');
});

test('a remark in HTML is not shown in plain Markdown', async () => {
  assert.equal(await md('앞<!-- 비밀 -->뒤'), '<p>앞뒤</p>');
});

test('code, tables, task lists and footnotes look the same in both formats', async () => {
  for (const source of [
    '```ts\nconst a = 1;\n```',
    '| a | b |\n| :- | -: |\n| 1 | 2 |',
    '- [x] 했다\n- [ ] 할 것',
    '본문[^1]\n\n[^1]: 각주',
    '## 제목\n\n1. 하나\n2. 둘\n\n> 인용\n\n---\n\n![그림](/a.png "설명")',
  ]) {
    const flat = (html: string) => html.replace(/>\s+</g, '><').replaceAll('="true"', '=""');
    assert.equal(flat(await md(source)), flat(await render(source)));
  }
});

test('a post may be written in either format, as a file or as a folder', () => {
  const files = ['a.mdx', 'b.md', 'c/index.mdx', 'd/index.md'].map((name) => [
    `posts/${name}`,
    validPost(),
  ]);
  const { blog, problems } = load(writeContent(Object.fromEntries(files)));
  assert.deepEqual(problems, []);
  assert.deepEqual(
    blog.posts.map(({ slug, body }) => [slug, body.format]),
    [
      ['a', 'mdx'],
      ['b', 'md'],
      ['c', 'mdx'],
      ['d', 'md'],
    ],
  );
});
