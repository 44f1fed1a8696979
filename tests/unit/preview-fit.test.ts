import assert from 'node:assert/strict';
import test from 'node:test';
import { fit, measure, type Size } from '@/lib/previews/fit';
import { type Glyph, readWords, signOf } from '@/lib/previews/words';
import { hardTitles } from './support/titles';

const style = { face: 'text', tracking: -0.02 } as const;
const signs = { space: signOf(' ', style), ellipsis: signOf('…', style) };
const sizes: Size[] = [
  { size: 90, lines: 2 },
  { size: 60, lines: 3 },
];

const show = (line: readonly Glyph[]) =>
  line.map((glyph) => ('emoji' in glyph ? '*' : glyph.text)).join('');

function lay(title: string, width = 900, among: readonly Size[] = sizes) {
  const { size, lines } = fit(readWords(title, style), among, width, signs);
  return { size, lines: lines.map(show) };
}

test('a short title is one line in the largest size', () => {
  assert.deepEqual(lay('커밋 메시지는 편지다'), { size: 90, lines: ['커밋 메시지는 편지다'] });
});

test('lines break between words, and are as long as each other', () => {
  assert.deepEqual(lay('한국어로 쓰는 블로그가 챙겨야 할 것들').lines, [
    '한국어로 쓰는 블로그가',
    '챙겨야 할 것들',
  ]);
  assert.deepEqual(lay('가가가가가 나나나 다다다 라라라라라').lines, [
    '가가가가가 나나나',
    '다다다 라라라라라',
  ]);
});

test('a line rather ends where the sentence pauses', () => {
  assert.deepEqual(lay('AWS Lambda 소개: 서버리스 컴퓨팅의 혁명').lines, [
    'AWS Lambda 소개:',
    '서버리스 컴퓨팅의 혁명',
  ]);
});

test('a longer title is smaller before it is cut', () => {
  const { size, lines } = lay('대규모 트래픽을 견디는 결제 시스템을 만들며 우리가 배운 것들');
  assert.equal(size, 60);
  assert.equal(lines.join(' '), '대규모 트래픽을 견디는 결제 시스템을 만들며 우리가 배운 것들');
});

test('a word too long for a line is smaller before it is broken', () => {
  assert.deepEqual(lay('useDeferredValueTransition'), {
    size: 60,
    lines: ['useDeferredValueTransition'],
  });
  const { lines } = lay('https://example.com/docs/app/api-reference/functions?query=value');
  assert.deepEqual(lines, [
    'https://example.com/docs/app/',
    'api-reference/functions?query=',
    'value',
  ]);
});

test('what does not fit ends with …, never behind a space or a comma', () => {
  const { lines } = lay('가나다라마바사, '.repeat(20));
  assert.equal(lines.length, 3);
  assert.match(lines[2] ?? '', /[가-힣]…$/);
});

test('no line is wider than its room, and there are never more than may be', () => {
  for (const [name, title] of Object.entries(hardTitles)) {
    for (const width of [900, 300, 61]) {
      const { size, lines } = fit(readWords(title, style), sizes, width, signs);
      assert.ok(lines.length <= 3, name);
      for (const line of lines)
        assert.ok(measure(line) * size <= width + 0.01, `${name}: ${show(line)}`);
    }
  }
});
