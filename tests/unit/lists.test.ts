import assert from 'node:assert/strict';
import test from 'node:test';
import { archivePages, listPages, pageNumbers, type Year } from '@/lib/content/list-pages';
import { listMetadata } from '@/lib/metadata';
import { paths } from '@/lib/urls';
import { blogOf, slugs } from './support/content';

test('a list is cut into pages without gaps, and there is always a first page', () => {
  const { posts } = blogOf({
    a: 'date: 2024-01-05',
    b: 'date: 2024-01-04',
    c: 'date: 2024-01-03',
    d: 'date: 2024-01-02',
  });
  const pages = (size: number) => listPages(posts, size).map(slugs);
  assert.deepEqual(pages(2), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(pages(3), [['a', 'b', 'c'], ['d']]);
  assert.deepEqual(pages(100), [['a', 'b', 'c', 'd']]);
  assert.deepEqual(listPages([], 6), [[]]);
});

test('only pages behind the first have a number', () => {
  assert.deepEqual(pageNumbers([1]), []);
  assert.deepEqual(pageNumbers([1, 1, 1]), ['2', '3']);
});

test('a page of a list names itself, its number, and the pages beside it', () => {
  const place = { n: 2, total: 3, address: paths.listPage };
  const at = (n: number) => listMetadata({ title: '글', description: '모두' }, { ...place, n });
  assert.deepEqual(
    [1, 2, 3].map((n) => [at(n).alternates?.canonical, at(n).pagination]),
    [
      ['/', { previous: null, next: '/page/2' }],
      ['/page/2', { previous: '/', next: '/page/3' }],
      ['/page/3', { previous: '/page/2', next: null }],
    ],
  );
  assert.match(String(at(1).title), /^글 ·/);
  assert.match(String(at(2).title), /^글 2쪽 ·/);
});

const show = (pages: Year[][]) =>
  pages.map((years) => years.map(({ year, posts }) => [year, ...slugs(posts)]));

test('the archive has every post by year on the site’s calendar, pinned ones too', () => {
  const { posts } = blogOf({
    a: 'date: 2023-12-31T15:00:00Z',
    b: 'date: 2023-12-31 23:59:59\npinned: true',
    c: 'date: 2021-05-05',
  });
  assert.deepEqual(show(archivePages(posts)), [
    [
      [2024, 'a'],
      [2023, 'b'],
      [2021, 'c'],
    ],
  ]);
  assert.deepEqual(archivePages([]), [[]]);
});

test('a long archive goes on to another page, and never within a year', () => {
  const { posts } = blogOf({
    a: 'date: 2024-03-01',
    b: 'date: 2023-02-01',
    c: 'date: 2023-01-01',
    d: 'date: 2022-01-01',
  });
  assert.deepEqual(show(archivePages(posts, 2)), [
    [
      [2024, 'a'],
      [2023, 'b', 'c'],
    ],
    [[2022, 'd']],
  ]);
  assert.equal(archivePages(posts, 1).length, 3);
  assert.equal(archivePages(posts, 4).length, 1);
});

test('the parts of a series stand in their order, not by date', () => {
  const blog = blogOf({
    second: 'date: 2024-01-01\nseries: { name: 첫걸음, order: 2 }',
    first: 'date: 2024-01-02\nseries: { name: 첫걸음, order: 1 }',
    tenth: 'date: 2024-01-03\nseries: { name: 첫걸음, order: 10 }',
    alone: 'date: 2024-01-05',
  });
  assert.deepEqual(slugs(blog.series('첫걸음')?.posts), ['first', 'second', 'tenth']);
  assert.deepEqual(blog.post('tenth')?.series, { slug: '첫걸음', label: '첫걸음', order: 10 });
  assert.equal(blog.post('alone')?.series, undefined);
  assert.equal(blog.series('없음'), undefined);
});

test('the series that grew last stands first', () => {
  const blog = blogOf({
    a1: 'date: 2024-01-09\nseries: { name: 가, order: 1 }',
    b1: 'date: 2024-01-02\nseries: { name: 나, order: 1 }',
    b2: 'date: 2024-01-10\nseries: { name: 나, order: 2 }',
  });
  assert.deepEqual(
    blog.allSeries.map(({ label }) => label),
    ['나', '가'],
  );
});

test('spellings of one name are one series, under the name written first by date', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\nseries: { name: AWS 첫걸음, order: 1 }',
    b: 'date: 2024-01-02\nseries: { name: aws  첫걸음, order: 2 }',
  });
  assert.deepEqual(
    blog.allSeries.map(({ slug, label, posts }) => [slug, label, posts.length]),
    [['aws 첫걸음', 'AWS 첫걸음', 2]],
  );
});
