import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { load, validPost, writeContent } from './support/content';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const root = writeContent({
  'posts/글/index.mdx': validPost('', '![그림](./a.svg)\n'),
  'posts/둘.mdx': validPost(),
});
const posts = path.join(root, 'content/posts');

test('a problem goes when what it complained of is mended', () => {
  assert.equal(load(root).problems.length, 1);
  fs.writeFileSync(path.join(posts, '글/a.svg'), svg);
  assert.deepEqual(load(root).problems, []);
});

test('that holds for what stands deeper in its folder, too', () => {
  const file = path.join(posts, '글/index.mdx');
  fs.writeFileSync(file, validPost('', '![그림](./images/b.svg)\n'));
  fs.mkdirSync(path.join(posts, '글/images'));
  assert.equal(load(root).problems.length, 1);
  fs.writeFileSync(path.join(posts, '글/images/b.svg'), svg);
  assert.deepEqual(load(root).problems, []);
});

test('that holds for a file of public/, whether it comes or goes', () => {
  const file = path.join(posts, '둘.mdx');
  fs.writeFileSync(file, validPost('', '![그림](/c.svg)\n'));
  fs.mkdirSync(path.join(root, 'public'));
  assert.equal(load(root).problems.length, 1);
  fs.writeFileSync(path.join(root, 'public/c.svg'), svg);
  assert.deepEqual(load(root).problems, []);
  fs.rmSync(path.join(root, 'public/c.svg'));
  assert.equal(load(root).problems.length, 1);
});

test('a post whose front matter breaks while it is written stays as it last was, with its problem', () => {
  const file = path.join(posts, '둘.mdx');
  fs.writeFileSync(file, validPost('tags: [aws'));
  const { blog, problems } = load(root);
  assert.equal(problems.length, 1);
  assert.equal(blog.post('둘')?.title, '제목');
  fs.writeFileSync(file, validPost('tags: [aws]'));
  assert.equal(load(root).blog.post('둘')?.tags.length, 1);
});

test('a post that was saved is read again, the others are not', () => {
  const [before] = load(root).blog.posts;
  fs.writeFileSync(path.join(posts, '둘.mdx'), validPost('slug: 새로'));
  const { blog } = load(root);
  assert.equal(blog.post('둘'), undefined);
  assert.ok(blog.post('새로'));
  assert.equal(blog.post('글')?.body, before?.body);
});

test('the zone of the site is part of what was read', () => {
  assert.match(load(root).blog.posts[0]?.date.iso ?? '', /\+09:00$/);
  assert.match(load(root, { timeZone: 'UTC' }).blog.posts[0]?.date.iso ?? '', /\+00:00$/);
});

test('a post that was removed is gone', () => {
  fs.rmSync(path.join(posts, '둘.mdx'));
  assert.deepEqual(
    load(root).blog.posts.map(({ slug }) => slug),
    ['글'],
  );
});
