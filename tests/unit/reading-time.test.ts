import assert from 'node:assert/strict';
import test from 'node:test';
import { readingMinutes } from '@/lib/content/reading-time';
import { load, validPost, writeContent } from './support/content';

const minutes = (prose: string, code = '') => readingMinutes({ prose, code });

test('Hangul is read at 500 syllables a minute, with or without spaces', () => {
  assert.equal(minutes('가'.repeat(5000)), 10);
  assert.equal(minutes('가나 다라마 '.repeat(1000)), 10);
});

test('Latin is read at 200 words a minute', () => {
  assert.equal(minutes("it's re-read by everyone, ".repeat(500)), 10);
  assert.equal(minutes('AWS를 '.repeat(1000)), Math.round(1000 / 200 + 1000 / 500));
});

test('code counts for a third of prose', () => {
  assert.equal(minutes('', 'const answer = 42;\n'.repeat(2000)), 10);
});

test('nothing takes less than a minute, and signs take none', () => {
  assert.equal(minutes(''), 1);
  assert.equal(minutes('— … !? 🎉 '.repeat(5000)), 1);
});

test('a post is measured without its front matter, addresses and marks', () => {
  const paragraph = `**${'가나다라 '.repeat(250).trim()}** [](https://example.com/a/b/c/d)\n\n`;
  const file = validPost(`excerpt: ${'가'.repeat(5000)}`, paragraph.repeat(5));
  const { blog, problems } = load(writeContent({ 'posts/a.mdx': file }));
  assert.deepEqual(problems, []);
  assert.equal(blog.posts[0]?.readingMinutes, 10);
});
