import assert from 'node:assert/strict';
import test from 'node:test';
import { load, post, problemsOf, validPost, writeContent } from './support/content';

// These files are made here because git and editors would mend them.

const nfd = (text: string) => text.normalize('NFD');

test('a binary file is refused', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  assert.equal(
    problemsOf({ 'posts/a.mdx': png }),
    'content/posts/a.mdx:1:1 file: is not UTF-8 text; save it in UTF-8',
  );
  assert.equal(
    problemsOf({ 'posts/a.mdx': Buffer.from('SQLite format 3\0\x10\0\x01\x01\0') }),
    'content/posts/a.mdx:1:1 file: is not text; a post is a UTF-8 text file',
  );
});

test('EUC-KR is refused, with the way out', () => {
  const title = Buffer.from('c7d1b1db', 'hex');
  const file = Buffer.concat([Buffer.from('---\ntitle: '), title, Buffer.from('\n---\n')]);
  assert.equal(
    problemsOf({ 'posts/a.mdx': file }),
    'content/posts/a.mdx:1:1 file: is not UTF-8 text; save it in UTF-8',
  );
});

test('UTF-16 is refused, with and without a byte-order mark', () => {
  const marked = Buffer.from(`\uFEFF${validPost()}`, 'utf16le');
  assert.match(problemsOf({ 'posts/a.mdx': marked }), /is not UTF-8 text; save it in UTF-8$/);
  const ascii = Buffer.from(post('title: a\ndate: 2024-09-18', 'b\n'), 'utf16le');
  assert.match(problemsOf({ 'posts/a.mdx': ascii }), /is not text; a post is a UTF-8 text file$/);
});

test('a file of 5 MB is refused, one of 1 MB is not', () => {
  const large = (bytes: number) => {
    const start = validPost('', '');
    const filling = 'a'.repeat(bytes - Buffer.byteLength(start));
    return start + filling.replace(/.{100}/g, (line) => `${line.slice(1)}\n`);
  };
  assert.equal(
    problemsOf({ 'posts/a.mdx': large(5 * 1024 * 1024) }),
    'content/posts/a.mdx:1:1 file: is 5.0 MB; a post may have 1 MB: split it, or move data to public/',
  );
  assert.equal(problemsOf({ 'posts/a.md': large(1024 * 1024) }), '');
});

test('a byte-order mark is not seen', () => {
  const { problems, blog } = load(writeContent({ 'posts/a.mdx': `\uFEFF${validPost()}` }));
  assert.deepEqual(problems, []);
  assert.equal(blog.posts[0]?.title, '제목');
  assert.equal(blog.posts[0]?.excerpt, '본문입니다.');
});

test('Windows line ends are read as one line end, and problems name the right lines', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  assert.equal(
    problemsOf({ 'posts/a.mdx': crlf(validPost('tag: x', '한 줄\n\n{변수}\n')) }),
    [
      'content/posts/a.mdx:4:1 tag: is not a field; did you mean `tags`?',
      'content/posts/a.mdx:9:2 body: `변수` is not defined; to show a brace as text, write \\{ or put it in `code`',
    ].join('\n'),
  );
  const code = '```js\nlet a;\n\nlet b;\n```\n';
  const { blog } = load(writeContent({ 'posts/a.mdx': crlf(validPost('excerpt: x', code)) }));
  assert.equal(blog.posts[0]?.body.source, `\n${code}`);
});

test('a file name that macOS hands out decomposed gives a composed address and path', () => {
  const files = {
    [`posts/${nfd('서버리스')}.mdx`]: validPost(),
    [`posts/${nfd('배포')}/index.mdx`]: validPost('slug: ""'),
    [`pages/${nfd('소개')}.mdx`]: '---\ntitle: 소개\n---\n',
  };
  const { blog, pages, problems } = load(writeContent(files));
  assert.equal(blog.posts[0]?.slug, '서버리스');
  assert.equal(blog.posts[0]?.file, 'content/posts/서버리스.mdx');
  assert.equal(blog.post('서버리스')?.title, '제목');
  assert.equal(pages[0]?.slug, '소개');
  assert.equal(problems[0]?.file, 'content/posts/배포/index.mdx');
});

test('a decomposed slug, tag, category and series name are composed', () => {
  const fields =
    'slug: 배포\ntags: [서버리스]\ncategory: 클라우드\nseries: { name: 첫걸음, order: 1 }';
  const other = 'title: 둘\ndate: 2024-09-19\ntags: [서버리스]\ncategory: 클라우드';
  const files = { 'posts/a.mdx': validPost(nfd(fields)), 'posts/b.mdx': post(other) };
  const { blog, problems } = load(writeContent(files));
  assert.deepEqual(problems, []);
  assert.equal(blog.post('배포')?.series?.label, '첫걸음');
  assert.deepEqual(
    [blog.tags, blog.categories].map((shelves) =>
      shelves.map(({ label, posts }) => [label, posts.length]),
    ),
    [[['서버리스', 2]], [['클라우드', 2]]],
  );
});

test('hidden files are nobody’s business', () => {
  assert.equal(problemsOf({ 'posts/.DS_Store': '\0', 'posts/.draft.mdx': 'x' }), '');
});
