import assert from 'node:assert/strict';
import test from 'node:test';
import { blogOf, slugs } from './support/content';

test('posts stand newest first, whatever their files are called', () => {
  const blog = blogOf({
    a: 'date: 2024-01-02',
    b: 'date: 2024-01-03 09:00',
    c: 'date: 2024-01-03T09:00:00Z',
    d: 'date: 2023-12-31',
  });
  assert.deepEqual(slugs(blog.posts), ['c', 'b', 'a', 'd']);
});

test('posts of the same moment stand by slug, so that every build has one order', () => {
  const blog = blogOf({
    1: 'date: 2024-01-01\nslug: 나',
    2: 'date: 2024-01-01 00:00\nslug: b',
    3: 'date: 2023-12-31T15:00:00Z\nslug: 가',
    4: 'date: 2024-01-01\nslug: a',
  });
  assert.deepEqual(slugs(blog.posts), ['a', 'b', '가', '나']);
});

test('a pinned post stands apart, and is in all other lists as well', () => {
  const blog = blogOf({
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
  const blog = blogOf({
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

test('an empty blog is a blog', () => {
  const blog = blogOf({});
  assert.deepEqual(
    [blog.posts, blog.pinned, blog.latest, blog.tags, blog.categories, blog.allSeries],
    [[], [], [], [], [], []],
  );
  assert.equal(blog.post('a'), undefined);
});
