import assert from 'node:assert/strict';
import test from 'node:test';
import { settingPlace } from '@/lib/setting-place';

const source = `const site = {
  title: '필담',
  author: { name: '필담' },
  navigation: [
    { label: '글', href: '/' },
    { label: '태그', href: '/tags' },
  ],
};
`;

const places: Record<string, [line: number, column: number]> = {
  title: [2, 3],
  'author.name': [3, 13],
  'author.url': [3, 3],
  'navigation[0].label': [5, 7],
  'navigation[1].label': [6, 7],
  'navigation[1].href': [6, 20],
  missing: [1, 1],
  '': [1, 1],
};

for (const [field, [line, column]] of Object.entries(places)) {
  test(`the setting \`${field}\` is found at ${line}:${column}`, () => {
    assert.deepEqual(settingPlace(source, field), { line, column });
  });
}
