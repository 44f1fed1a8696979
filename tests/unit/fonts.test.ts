import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import subsetFont from 'subset-font';
import { charactersIn } from '@/lib/fonts/characters';
import { faces } from '@/lib/fonts/faces';
import { subset } from '@/lib/fonts/make-font';
import { siteFonts } from '@/lib/fonts/site-fonts';
import { fontStylesheet } from '@/lib/fonts/stylesheet';
import { load, validPost, writeContent } from './support/content';
import { codePointsOf, namesOf, tableOf } from './support/font';
import { filesOf } from './support/sources';

const sourceOf = (face: keyof typeof faces) =>
  fs.readFileSync(path.join('node_modules', faces[face].source));

/** Unpacked, so that its tables can be read. */
const unpack = async (font: Uint8Array) =>
  subsetFont(Buffer.from(font), undefined, {
    targetFormat: 'truetype',
    keepFeatures: ['kern', 'tnum'],
    keepAllGlyphs: true,
    preserveNameIds: [13],
  });

const content = load(process.cwd(), { now: Date.now() });
const fonts = siteFonts(content, { font: 'pretendard', whole: false });
assert.ok(fonts);
const { text, code } = fonts;
const textFont = await unpack(await subset(sourceOf('text'), faces.text, text.characters ?? ''));
const codeFont = await unpack(await subset(sourceOf('code'), faces.code, code.characters ?? ''));

test('the font of the text draws every character of the content and the interface', async () => {
  const drawn = codePointsOf(textFont);
  const possible = codePointsOf(await unpack(sourceOf('text')));
  const posts = content.blog.posts.map(({ file }) => fs.readFileSync(file, 'utf8'));
  const written = [
    ...posts,
    ...filesOf('content/pages', 'lib/dictionary').map((file) => file.text),
  ];
  const missing = [...new Set(written.join('').normalize('NFC'))].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return point >= 32 && possible.has(point) && !drawn.has(point);
  });
  assert.deepEqual(missing, []);
  assert.ok(drawn.size > 500);
});

test('the font of code draws all of ASCII, and leaves Hangul to the text', () => {
  const drawn = codePointsOf(codeFont);
  for (let point = 32; point < 127; point += 1) assert.ok(drawn.has(point), `U+${point}`);
  assert.ok(![...drawn].some((point) => point >= 0xac00 && point <= 0xd7a3));
});

test('the lines of diagrams in text are drawn with the font of code', async () => {
  const lines = [...'|─├└│'].filter(faces.code.draws).join('');
  const drawn = codePointsOf(await unpack(await subset(sourceOf('code'), faces.code, lines)));
  for (const line of '─├└│') assert.ok(drawn.has(line.codePointAt(0) ?? 0), line);
});

test('the bar of code is one stroke, as tall as it was drawn', async () => {
  const barOf = async (font: Buffer) => {
    const options = { targetFormat: 'truetype' as const, keepFeatures: [] };
    return tableOf(await subsetFont(font, '|', options), 'glyf');
  };
  const [ours, theirs] = [await barOf(codeFont), await barOf(sourceOf('code'))];
  assert.equal(ours.readInt16BE(0), 1);
  assert.equal(theirs.readInt16BE(0), 2);
  assert.deepEqual(ours.subarray(2, 10), theirs.subarray(2, 10));
});

test('characters are counted wherever they are: in text, lists, objects and functions, composed', () => {
  const shown = {
    a: ['가', { b: '나\n"다"' }],
    c: (n: number) => `${n}편`,
    d: 'ㅎ한'.normalize('NFD'),
  };
  const characters = charactersIn(shown);
  for (const one of '가나다편한ㅎ0~A') assert.ok(characters.includes(one), one);
  assert.equal(characters, [...new Set(characters)].sort().join(''));
});

test('the parts of the faces bear names of their own, and the notices of their makers', () => {
  for (const [font, name, maker] of [
    [textFont, 'Pretendard', 'Kil Hyung-jin'],
    [codeFont, 'D2Coding', 'NHN'],
  ] as const) {
    const names = namesOf(font);
    assert.match(names.get(0) ?? '', new RegExp(maker));
    assert.match(names.get(13) ?? '', /SIL Open Font License/);
    for (const id of [1, 3, 4, 6]) {
      assert.ok(names.get(id), String(id));
      assert.doesNotMatch(names.get(id) ?? '', new RegExp(name), String(id));
    }
  }
});

test('other contents give other files, and the same contents the same', () => {
  const filesFor = (body: string) => {
    const one = load(writeContent({ 'posts/a.mdx': validPost('', body) }));
    const { text: forText, code: forCode } = siteFonts(one, { whole: false }) ?? {};
    return [forText?.file, forCode?.file];
  };
  assert.deepEqual(filesFor('뷁뷁'), filesFor('뷁'));
  assert.notEqual(filesFor('뷁')[0], filesFor('가')[0]);
  assert.equal(filesFor('뷁')[1], filesFor('가')[1]);
  assert.notEqual(filesFor('└')[1], filesFor('가')[1]);
});

test('another version of a face is another file', () => {
  const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  assert.equal(faces.text.release, dependencies.pretendard);
  assert.equal(faces.code.release, dependencies['@kfonts/d2coding']);
});

test('in development nothing is cut, so that a new character needs no new file', () => {
  const { text: whole } = siteFonts(content, { whole: true }) ?? {};
  assert.ok(whole);
  assert.equal(whole.characters, undefined);
  assert.notEqual(whole.file, text.file);
});

test('with the fonts of the device there is no font to load, and no stylesheet names one', () => {
  assert.equal(siteFonts(content, { font: 'system' }), undefined);
  assert.match(fontStylesheet(fonts), /@font-face/);
  const styles = filesOf('app').filter(({ file }) => file.endsWith('.css'));
  assert.deepEqual(
    styles.filter((style) => style.text.includes('@font-face')),
    [],
  );
});
