import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { type Canvas, createCanvas } from '@/lib/images/canvas';
import { fillOutline } from '@/lib/images/fill-outline';
import { outlineOf, type PathCommand } from '@/lib/images/outline';
import { faceOf } from '@/lib/previews/faces';

const black = `#${'0'.repeat(6)}`;
const white = `#${'f'.repeat(6)}`;

/** Each pixel as the red of its colour. */
const redsOf = ({ numbers, palette }: Canvas) =>
  Array.from(numbers, (number) => (palette.colors[number] ?? 0) >> 16);

/** How dark each pixel of a row is, where white is 0 and black 255. */
function darkness(path: PathCommand[], place: { x: number; y: number; scale: number }, y: number) {
  const canvas = createCanvas({ width: 8, height: 8 }, white);
  fillOutline(canvas, outlineOf(path), place, black);
  return redsOf(canvas)
    .slice(8 * y, 8 * (y + 1))
    .map((red) => 255 - red);
}

const move = (x: number, y: number) => ({ type: 'M', values: [x, y] });
const line = (x: number, y: number) => ({ type: 'L', values: [x, y] });
const close = { type: 'Z', values: [] };
const box = (left: number, top: number, right: number, bottom: number) => [
  move(left, top),
  line(right, top),
  line(right, bottom),
  line(left, bottom),
  close,
];

test('an area fills the pixels that it covers, and of one that it covers in part it takes a part, as near as one of 31 shades', () => {
  const path = box(1, 1, 5.5, 4.25);
  const place = { x: 0, y: 0, scale: 1 };
  assert.deepEqual(darkness(path, place, 1), [0, 255, 255, 255, 255, 132, 0, 0]);
  assert.deepEqual(darkness(path, place, 4), [0, 66, 66, 66, 66, 33, 0, 0]);
  assert.deepEqual(darkness(path, place, 5), [0, 0, 0, 0, 0, 0, 0, 0]);
});

test('what goes round the other way is a hole, and what overlaps is filled once', () => {
  const place = { x: 0, y: 0, scale: 1 };
  const hole = [move(3, 3), line(3, 5), line(5, 5), line(5, 3), close];
  assert.deepEqual(
    darkness([...box(1, 1, 7, 7), ...hole], place, 3),
    [0, 255, 255, 0, 0, 255, 255, 0],
  );
  const twice = [...box(1, 1, 5, 7), ...box(3, 1, 7, 7)];
  assert.deepEqual(darkness(twice, place, 3), [0, 255, 255, 255, 255, 255, 255, 0]);
});

test('an area stands where it is placed, in its size', () => {
  const place = { x: 2, y: 3, scale: 0.5 };
  assert.deepEqual(darkness(box(0, 0, 4, 4), place, 3), [0, 0, 255, 255, 0, 0, 0, 0]);
  assert.deepEqual(darkness(box(0, 0, 4, 4), place, 2), [0, 0, 0, 0, 0, 0, 0, 0]);
});

test('letters look as another program draws them', async () => {
  const size = { width: 120, height: 120 };
  for (const character of ['뷁', '&', 'S', '용']) {
    const { font } = faceOf('text');
    const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
    const place = { x: 9.3, y: 90.6, scale: 0.047 };
    const canvas = createCanvas(size, white);
    fillOutline(canvas, outlineOf(font.glyphToJson(glyph)), place, black);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120"
      height="120" fill="white"/><path transform="translate(${place.x} ${place.y}) scale(${place.scale})"
      d="${font.glyphToPath(glyph)}"/></svg>`;
    const other = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
    const differences = redsOf(canvas).map((red, at) => Math.abs(red - (other[4 * at] ?? 0)));
    assert.ok(Math.max(...differences) < 24, `${character}: ${Math.max(...differences)}`);
  }
});
