import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { emojiFiles, emojiPath } from '@/lib/previews/emoji';
import { draws } from '@/lib/previews/faces';
import { measure } from '@/lib/previews/fit';
import { type Glyph, readWords } from '@/lib/previews/words';
import { hardTitles } from './support/titles';

const style = { face: 'text', tracking: 0 } as const;

/** Words as they would be read: emoji as `:file:`, code in brackets. */
function shown(text: string): string {
  const show = (glyph: Glyph) => {
    if ('emoji' in glyph) return `:${glyph.emoji.replace('.svg', '')}:`;
    return glyph.face === 'code' ? `[${glyph.text}]` : glyph.text;
  };
  return readWords(text, style)
    .map((word) => word.map(show).join('').replaceAll('][', ''))
    .join(' ');
}

test('Hangul, Latin and signs are drawn with the face of the text, any syllable of it', () => {
  assert.equal(shown('뷁쀍 Type-Script, 2026·①'), '뷁쀍 Type-Script, 2026·①');
  assert.equal(shown('한글'.normalize('NFD')), '한글');
});

test('Hanja is drawn with the face of code, and so is what stands between backticks', () => {
  assert.equal(shown('필담(筆談)과 無'), '필담([筆談])과 [無]');
  assert.equal(shown('`useEffect`를 `npm run` 하기'), '[useEffect]를 [npm] [run] 하기');
  assert.equal(shown('닫히지 않은 `코드'), '닫히지 않은 `코드');
});

test('letters of a word are set with regard to each other', () => {
  const width = (text: string) => measure(readWords(text, style).flat());
  assert.ok(width('AV') < width('A V'));
  assert.equal(width('가나'), width('가 나'));
});

test('a mark stands on its letter, and takes no room', () => {
  const [glyph] = readWords('q\u0301', style).flat();
  const [plain] = readWords('q', style).flat();
  assert.ok(glyph && 'glyphs' in glyph);
  assert.equal(glyph.glyphs.length, 2);
  assert.equal(glyph.width, plain?.width);
});

test('an emoji is one picture, whatever it is made of', () => {
  for (const [text, file] of [
    ['🚀', '1f680'],
    ['👍🏽', '1f44d-1f3fd'],
    ['🧑🏻‍💻', '1f9d1-1f3fb-200d-1f4bb'],
    ['❤️‍🔥', '2764-fe0f-200d-1f525'],
    ['❤‍🔥', '2764-fe0f-200d-1f525'],
    ['🇰🇷', '1f1f0-1f1f7'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1f3f4-e0067-e0062-e0065-e006e-e0067-e007f'],
    ['1️⃣', '31-20e3'],
    ['☀️', '2600'],
  ] as const) {
    assert.equal(shown(text), `:${file}:`, text);
    assert.equal(emojiFiles(text).length, 1);
  }
  assert.match(fs.readFileSync(emojiPath('1f680.svg'), 'utf8'), /^<svg /);
});

test('a sign that is text unless it asks to be a picture stays text', () => {
  assert.equal(shown('© ™ ↔ ☀ 3 #'), '© ™ ↔ ☀ 3 #');
});

test('an emoji that the set does not have is drawn as its members', () => {
  assert.equal(shown('🧑‍🚀‍🚀'), ':1f9d1::1f680::1f680:');
});

test('what nothing can draw is shown as a letter that cannot be made out, and is remembered', () => {
  assert.equal(shown('가 م나'), '가 □나');
  const [glyph] = readWords('م', style).flat();
  assert.ok(glyph && 'face' in glyph);
  assert.equal(glyph.illegible, 'م');
});

test('a mark that a face lacks is left out, and its letter stays', () => {
  assert.equal(shown('x\u0f35y'), 'xy');
});

test('what shows nothing is left out, and any space parts words', () => {
  assert.equal(shown('\u202e제\u200b목\u00ad \u3000끝\u0000'), '제목 끝');
  assert.equal(shown(hardTitles['signs that show nothing']), '');
});

test('whatever a title holds, each character has a glyph in its face, and each emoji a file', () => {
  for (const [name, title] of Object.entries(hardTitles)) {
    for (const glyph of readWords(title, style).flat()) {
      if ('emoji' in glyph) {
        assert.ok(fs.existsSync(emojiPath(glyph.emoji)), `${name}: ${glyph.emoji}`);
        continue;
      }
      for (const each of glyph.text) assert.ok(draws(glyph.face, each), name);
      assert.ok(glyph.width > 0, name);
    }
  }
});
