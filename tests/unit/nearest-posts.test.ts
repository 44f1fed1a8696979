import assert from 'node:assert/strict';
import test from 'node:test';
import { listKnownPosts } from '@/lib/content/known-posts';
import { nearestPosts } from '@/lib/nearest-posts';
import { load, NOW, post, slugs, validPost, writeContent } from './support/content';

const root = writeContent({
  'posts/introduction-to-aws-lambda.mdx': post(
    'title: AWS Lambda 소개\ndate: 2024-09-18\ntags: [serverless]\naliases: [/2019/03/람다-첫걸음]',
  ),
  'posts/커밋-메시지는-편지다.mdx': post('title: 커밋 메시지는 편지다\ndate: 2024-11-01'),
  'posts/b.mdx': post(
    'title: EXPLAIN을 한 줄씩 읽는 법\nslug: reading-explain\nlang: en\ndate: 2024-10-01',
  ),
  'posts/draft.mdx': validPost('draft: true'),
  'posts/later.mdx': post('title: 나중\ndate: 2025-06-01'),
});
const options = {
  root,
  timeZone: 'Asia/Seoul',
  language: 'ko',
  now: NOW,
  showUnpublished: false,
};
const known = listKnownPosts(options);
const nearest = (path: string) =>
  nearestPosts(path.split('/').slice(1), known).map(({ slug }) => slug);

test('posts known by their front matter alone are the published ones, newest first', () => {
  const { blog } = load(root);
  assert.deepEqual(
    known.map(({ slug, title, lang, date, status }) => [slug, title, lang, date.iso, status]),
    blog.posts.map(({ slug, title, lang, date, status }) => [slug, title, lang, date.iso, status]),
  );
  const all = listKnownPosts({ ...options, showUnpublished: true });
  assert.deepEqual(
    all.map(({ slug }) => slug),
    slugs(load(root, { showUnpublished: true }).blog.posts),
  );
});

for (const path of [
  '/posts/introduction-to-aws-lamda',
  '/2024/09/18/introduction-to-aws-lambda',
  '/blog/introduction-to-aws-lambda',
  '/posts/introduction-to-aws-lambda.html',
  '/2024-09-18-introduction-to-aws-lambda.md',
  '/posts/introduction-to-aws-lambda/index.php',
  '/posts/Introduction_To_AWS_Lambda',
  '/aws-lamda',
  '/posts/람다-첫거름',
  '/tags/serverles',
]) {
  test(`a post is found at its old or misspelled address: ${path}`, () => {
    assert.deepEqual(nearest(path), ['introduction-to-aws-lambda']);
  });
}

test('a slip within a syllable finds a post with a Hangul name', () => {
  for (const name of ['커밋-메세지는-편지다', '컷밋-메시지는-편지', '커밋메시지는편지다']) {
    assert.deepEqual(nearest(`/posts/${name}`), ['커밋-메시지는-편지다'], name);
    assert.deepEqual(nearest(`/posts/${name.normalize('NFD')}`), ['커밋-메시지는-편지다'], name);
  }
});

test('a title is as good as a name', () => {
  assert.deepEqual(nearest('/posts/explain을-한-줄씩-읽는-법'), ['reading-explain']);
});

test('what resembles no post finds none, and neither do numbers and folders', () => {
  for (const path of [
    '/wp-login.php',
    '/posts',
    '/page/99',
    '/2024/09/18',
    '/tags/국수',
    '/a',
    '/',
  ]) {
    assert.deepEqual(nearest(path), [], path);
  }
});

test('an address of any length is compared in no time', () => {
  const begin = performance.now();
  nearest(`/${'가나다-'.repeat(20_000)}`);
  assert.ok(performance.now() - begin < 1000);
});
