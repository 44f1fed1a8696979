import assert from 'node:assert/strict';
import test from 'node:test';
import type { Post } from '@/lib/content/blog';
import { listPages } from '@/lib/content/list-pages';
import { load, post, writeContent } from './support/content';

function blogWith(posts: Record<string, string>) {
  const files = Object.entries(posts).map(([slug, fields]) => [
    `posts/${slug}.mdx`,
    post(`title: ${slug}\n${fields}`),
  ]);
  const { blog, problems } = load(writeContent(Object.fromEntries(files)));
  assert.deepEqual(problems, []);
  return blog;
}

const slugs = (posts: readonly Post[] = []) => posts.map(({ slug }) => slug);

test('posts stand newest first, whatever their files are called', () => {
  const blog = blogWith({
    a: 'date: 2024-01-02',
    b: 'date: 2024-01-03 09:00',
    c: 'date: 2024-01-03T09:00:00Z',
    d: 'date: 2023-12-31',
  });
  assert.deepEqual(slugs(blog.posts), ['c', 'b', 'a', 'd']);
});

test('posts of the same moment stand by slug, so that every build has one order', () => {
  const blog = blogWith({
    1: 'date: 2024-01-01\nslug: 나',
    2: 'date: 2024-01-01 00:00\nslug: b',
    3: 'date: 2023-12-31T15:00:00Z\nslug: 가',
    4: 'date: 2024-01-01\nslug: a',
  });
  assert.deepEqual(slugs(blog.posts), ['a', 'b', '가', '나']);
});

test('a pinned post stands apart, and is in all other lists as well', () => {
  const blog = blogWith({
    old: 'date: 2020-01-01\npinned: true\ntags: [aws]',
    older: 'date: 2019-01-01\npinned: true',
    new: 'date: 2024-01-01\ntags: [aws]',
  });
  assert.deepEqual(slugs(blog.pinned), ['old', 'older']);
  assert.deepEqual(slugs(blog.latest), ['new']);
  assert.deepEqual(slugs(blog.posts), ['new', 'old', 'older']);
  assert.deepEqual(slugs(blog.tag('aws')?.posts), ['new', 'old']);
});

test('the neighbours of a post are those before and after it by date', () => {
  const blog = blogWith({
    a: 'date: 2024-01-01',
    b: 'date: 2024-01-02\npinned: true',
    c: 'date: 2024-01-03',
  });
  const around = blog.posts.map((each) => {
    const { older, newer } = blog.neighbours(each);
    return [older?.slug, each.slug, newer?.slug];
  });
  assert.deepEqual(around, [
    ['b', 'c', undefined],
    ['a', 'b', 'c'],
    [undefined, 'a', 'b'],
  ]);
});

test('the parts of a series stand in their order, not by date', () => {
  const blog = blogWith({
    second: 'date: 2024-01-01\nseries: { name: 첫걸음, order: 2 }',
    first: 'date: 2024-01-02\nseries: { name: 첫걸음, order: 1 }',
    tenth: 'date: 2024-01-03\nseries: { name: 첫걸음, order: 10 }',
    other: 'date: 2024-01-04\nseries: { name: 둘째, order: 1 }',
    alone: 'date: 2024-01-05',
  });
  const seriesOf = (slug: string) => {
    const found = blog.post(slug);
    assert.ok(found);
    return slugs(blog.series(found));
  };
  assert.deepEqual(seriesOf('tenth'), ['first', 'second', 'tenth']);
  assert.deepEqual(seriesOf('other'), ['other']);
  assert.deepEqual(seriesOf('alone'), []);
});

test('the list is cut into pages without gaps, and there is always a first page', () => {
  const blog = blogWith({
    a: 'date: 2024-01-05',
    b: 'date: 2024-01-04',
    c: 'date: 2024-01-03',
    d: 'date: 2024-01-02\npinned: true',
    e: 'date: 2024-01-01',
  });
  const pages = (size: number) => listPages(blog, size).map(slugs);
  assert.deepEqual(pages(2), [
    ['a', 'b'],
    ['c', 'e'],
  ]);
  assert.deepEqual(pages(3), [['a', 'b', 'c'], ['e']]);
  assert.deepEqual(pages(100), [['a', 'b', 'c', 'e']]);
  assert.deepEqual(listPages({ latest: [] }, 6), [[]]);
});

test('an empty blog is a blog', () => {
  const blog = blogWith({});
  assert.deepEqual(
    [blog.posts, blog.pinned, blog.latest, blog.tags, blog.categories],
    [[], [], [], [], []],
  );
  assert.equal(blog.post('a'), undefined);
});
