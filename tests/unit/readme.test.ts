import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { frontMatterSchema } from '@/lib/content/front-matter';
import { readDate } from '@/lib/dates';

/** The rows between `<!-- fields -->` and `<!-- /fields -->`, without the table's head. */
const rows = (
  /<!-- fields -->(?<table>.*)<!-- \/fields -->/s.exec(fs.readFileSync('README.md', 'utf8'))?.groups
    ?.table ?? ''
)
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));

const [head = [], , ...fields] = rows;
const nameIn = (cell = '') => cell.replaceAll('`', '');

test('the README lists every field of front matter, once and in order, and no other', () => {
  assert.deepEqual(head, ['필드', '필수', '기본값', '뜻']);
  assert.deepEqual(
    fields.map(([name]) => nameIn(name)),
    Object.keys(frontMatterSchema.shape),
  );
});

for (const [cell, required, fallback, meaning = ''] of fields) {
  const name = nameIn(cell);

  test(`the README says of ${name} whether it must be there, and what counts without it`, () => {
    const rest = { title: '제목', date: '2024-09-18', [name]: undefined };
    const { success, data = {} } = frontMatterSchema.safeParse(rest);
    assert.equal(required, success ? '' : '예');
    const value = success ? Object.entries(data).find(([key]) => key === name)?.[1] : undefined;
    if (value !== undefined) assert.equal(fallback, `\`${JSON.stringify(value)}\``);
    else assert.doesNotMatch(fallback ?? '', /`/);
    assert.notEqual(meaning, '');
  });
}

test('the dates that the README shows are dates', () => {
  const meaning = fields.find(([name]) => name === '`date`')?.[3] ?? '';
  const examples = [...meaning.matchAll(/`"?(\d[^"`]*)"?`/g)].map((match) => match[1] ?? '');
  assert.equal(examples.length, 3);
  for (const example of examples) assert.ok(readDate(example));
});
