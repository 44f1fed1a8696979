import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { formatProblems } from '@/lib/content/problem';
import { mdxComponents } from '@/lib/mdx/components';
import { load, problemsOf, validPost } from './support/content';

/** What `{components}` stands for in an expected message. */
const components = Object.keys(mdxComponents)
  .map((name) => `\`${name}\``)
  .join(', ');

const cases = path.resolve('tests/fixtures/content-errors');

for (const name of fs.readdirSync(cases)) {
  test(`an author is told where the problem is and what to do: ${name}`, () => {
    const expected = fs.readFileSync(path.join(cases, name, 'expected.txt'), 'utf8');
    assert.equal(
      `${formatProblems(load(path.join(cases, name)).problems)}\n`,
      expected.replaceAll('{components}', components),
    );
  });
}

test('front matter in JavaScript never runs', () => {
  const { problems } = load(path.join(cases, 'front-matter-in-javascript'));
  assert.equal(Reflect.has(globalThis, 'frontMatterRan'), false);
  assert.equal(problems.length, 1);
});

test('a problem in one post does not hide the others', () => {
  const { blog, problems } = load(path.join(cases, 'stray-file'));
  assert.equal(problems.length, 1);
  assert.deepEqual(
    blog.posts.map(({ slug }) => slug),
    ['글'],
  );
});

test('a post whose body alone has a problem is still known, so that development can show it', () => {
  const { blog, problems } = load(path.join(cases, 'unknown-component'));
  assert.equal(problems.length, 2);
  assert.equal(blog.posts.length, 1);
});

test('content without posts is no problem', () => {
  assert.equal(problemsOf({ 'pages/about.mdx': '---\ntitle: 소개\n---\n' }), '');
  assert.equal(problemsOf({}), '');
});

test('a draft and a scheduled post are checked like the others', () => {
  const problems = problemsOf({
    'posts/draft.mdx': validPost('draft: true\ntag: x'),
    'posts/later.mdx': validPost('updated: 2999-01-01', '<Calout />\n'),
  });
  assert.match(problems, /^content\/posts\/draft\.mdx:5:1 tag: /m);
  assert.match(problems, /^content\/posts\/later\.mdx:7:1 body: /m);
});
