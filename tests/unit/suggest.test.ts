import assert from 'node:assert/strict';
import test from 'node:test';
import { frontMatterSchema } from '@/lib/content/front-matter';
import { nearest } from '@/lib/suggest';

const fields = Object.keys(frontMatterSchema.shape);

test('a slip of the hand is recognised: a letter too few, too many, wrong, swapped, in another case', () => {
  for (const [written, meant] of [
    ['tag', 'tags'],
    ['titel', 'title'],
    ['Title', 'title'],
    ['dtae', 'date'],
    ['categroy', 'category'],
    ['catagory', 'category'],
    ['canonnical', 'canonical'],
    ['alias', 'aliases'],
    ['update', 'updated'],
  ] as const) {
    assert.equal(nearest(written, fields), meant);
  }
});

test('another word is not taken for one', () => {
  for (const written of ['layout', 'author', 'image', 'permalink', 'x', '태그']) {
    assert.equal(nearest(written, fields), undefined);
  }
});
