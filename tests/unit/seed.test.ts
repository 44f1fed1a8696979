import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { load, NOW } from './support/content';

const file = path.resolve('content/posts/introduction-to-aws-lambda.mdx');

test('the post that the blog was conceived from stands as its author wrote it, to the byte', () => {
  assert.equal(
    createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
    '9d1713ffa01d6a2b1c5d33296031529eb7aab2ca1677e13f545a2796103a1fd4',
  );
});

test('it is read as its author meant it', () => {
  const post = load(process.cwd(), { now: NOW }).blog.post('introduction-to-aws-lambda');
  assert.ok(post);
  const { title, date, updated, category, tags, excerpt, status, aliases, series, pinned } = post;
  assert.deepEqual(
    { title, date, updated, category, tags, excerpt, status, aliases, series, pinned },
    {
      title: 'AWS Lambda 소개: 서버리스 컴퓨팅의 혁명',
      date: { iso: '2024-09-18T09:26:00+09:00', epoch: Date.UTC(2024, 8, 18, 0, 26) },
      updated: undefined,
      category: { slug: 'cloud', label: 'cloud' },
      tags: ['aws', 'lambda', 'serverless', 'cloud computing'].map((label) => ({
        slug: label,
        label,
      })),
      excerpt:
        'AWS Lambda를 통해 서버리스 컴퓨팅의 세계로 뛰어들어보세요. 기본 개념부터 설정 방법, 그리고 실제 사용 사례까지 상세히 알아봅니다.',
      status: 'published',
      aliases: [],
      series: undefined,
      pinned: false,
    },
  );
});

test('everything in content/ is fit to be published', () => {
  const { problems, blog } = load(process.cwd());
  assert.deepEqual(problems, []);
  assert.ok(blog.posts.length > 0);
});
