import assert from 'node:assert/strict';
import test from 'node:test';
import { belongsTo } from '@/lib/belongs-to';

const entries = ['/', '/tags', '/series', '/소개/'];
const entryOf = (path: string) => entries.filter((entry) => belongsTo(path, entry)).join();

test('a page belongs to the entry that it is or stands below, and to no other', () => {
  assert.equal(entryOf('/tags'), '/tags');
  assert.equal(entryOf('/tags/aws'), '/tags');
  assert.equal(entryOf('/tags/%EC%84%9C%EB%B2%84'), '/tags');
  assert.equal(entryOf('/tagsoup'), '');
  assert.equal(entryOf('/_not-found'), '');
});

test('posts and the pages of their list belong to the home page', () => {
  for (const path of ['/', '/posts/a', '/posts/%ED%95%9C', '/page/2']) {
    assert.equal(entryOf(path), '/');
  }
});

test('an entry is found in every spelling of its address', () => {
  for (const path of ['/소개', '/%EC%86%8C%EA%B0%9C', '/소개'.normalize('NFD'), '/소개/']) {
    assert.equal(entryOf(path), '/소개/');
  }
});

test('a malformed address belongs nowhere, or where its beginning says', () => {
  assert.equal(entryOf('/%E0%A4%A'), '');
  assert.equal(entryOf('/posts/%E0%A4%A'), '/');
});
