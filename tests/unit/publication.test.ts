import assert from 'node:assert/strict';
import test from 'node:test';
import { listPages } from '@/lib/content/list-pages';
import { load, NOW, post, writeContent } from './support/content';

const written = (date: string, more = '') => post(`title: 제목\ndate: ${date}\n${more}`);

const root = writeContent({
  'posts/first.mdx': written('2024-01-01', 'tags: [aws]\ncategory: cloud'),
  'posts/draft.mdx': written('2024-02-01', 'draft: true\ntags: [AWS, 초고]\ncategory: 초고칸'),
  'posts/second.mdx': written('2024-03-01', 'tags: [aws]\ncategory: cloud'),
  'posts/later.mdx': written('2025-06-01', 'tags: [aws, 예약]\npinned: true\ncategory: 예약칸'),
});

const production = load(root).blog;
const development = load(root, { showUnpublished: true }).blog;

test('a draft and a scheduled post are in no list of production', () => {
  const lists = [
    production.posts,
    production.latest,
    production.pinned,
    ...listPages(production.latest, 1),
  ];
  const found = lists.flat().map(({ slug }) => slug);
  assert.deepEqual([...new Set(found)].sort(), ['first', 'second']);
  assert.deepEqual(production.pinned, []);
});

test('a draft and a scheduled post have no page in production', () => {
  assert.equal(production.post('draft'), undefined);
  assert.equal(production.post('later'), undefined);
});

test('a tag or category used only by them has no page', () => {
  assert.deepEqual(
    production.tags.map(({ label }) => label),
    ['aws'],
  );
  assert.deepEqual(
    production.categories.map(({ label }) => label),
    ['cloud'],
  );
  for (const slug of ['초고', '예약']) assert.equal(production.tag(slug), undefined);
  for (const slug of ['초고칸', '예약칸']) assert.equal(production.category(slug), undefined);
});

test('they count nowhere and stand beside no other post', () => {
  assert.equal(production.tag('aws')?.posts.length, 2);
  const first = production.post('first');
  assert.ok(first);
  const { older, newer } = production.neighbours(first);
  assert.deepEqual([older?.slug, newer?.slug], [undefined, 'second']);
});

test('development shows them in all those places, with their status', () => {
  assert.deepEqual(
    development.posts.map(({ slug, status }) => [slug, status]),
    [
      ['later', 'scheduled'],
      ['second', 'published'],
      ['draft', 'draft'],
      ['first', 'published'],
    ],
  );
  assert.equal(development.tag('aws')?.posts.length, 4);
  assert.equal(development.category('초고칸')?.posts.length, 1);
  assert.equal(development.pinned[0]?.slug, 'later');
  const first = development.post('first');
  assert.equal(first && development.neighbours(first).newer?.slug, 'draft');
});

test('the deployer is told which posts are left out, and until when', () => {
  assert.deepEqual(
    load(root).withheld.map(({ post: { file, date }, status }) => [file, status, date.iso]),
    [
      ['content/posts/draft.mdx', 'draft', '2024-02-01T00:00:00+09:00'],
      ['content/posts/later.mdx', 'scheduled', '2025-06-01T00:00:00+09:00'],
    ],
  );
});

test('a post is published at the very moment of its date, and not before', () => {
  const folder = writeContent({ 'posts/a.mdx': written('2025-01-01 12:00:00') });
  const statusAt = (now: number) =>
    load(folder, { now, showUnpublished: true }).blog.posts[0]?.status;
  assert.equal(statusAt(NOW - 1), 'scheduled');
  assert.equal(statusAt(NOW), 'published');
  assert.equal(load(folder, { now: NOW - 1 }).blog.posts.length, 0);
  assert.equal(load(folder).blog.posts.length, 1);
});

test('a draft stays a draft when its date has come', () => {
  const folder = writeContent({ 'posts/a.mdx': written('2030-01-01', 'draft: true') });
  for (const now of [NOW, Date.UTC(2040, 0)]) {
    assert.equal(load(folder, { now, showUnpublished: true }).blog.posts[0]?.status, 'draft');
  }
});

test('the zone of the site decides when a day has come', () => {
  const folder = writeContent({ 'posts/a.mdx': written('2025-01-01') });
  const now = Date.parse('2024-12-31T20:00:00Z');
  assert.equal(load(folder, { now }).blog.posts.length, 1);
  assert.equal(load(folder, { now, timeZone: 'America/Los_Angeles' }).blog.posts.length, 0);
});
