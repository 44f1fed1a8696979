import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import sharp from 'sharp';
import { createCanvas, drawImage, fillBox } from '@/lib/images/canvas';
import { imageFrom } from '@/lib/images/image';
import { indexedPng } from '@/lib/images/indexed-png';

const size = { width: 160, height: 90 };
const FLAT = ['#fbf9f5', '#b02a20', '#1c1e24'];

const imageOf = (pixels: Buffer) => imageFrom(Buffer.from(pixels.filter((_, at) => at % 4 < 3)));

/** As a picture with nothing else, on white. */
function drawn(pixels: Buffer): Buffer {
  const canvas = createCanvas(size, '#ffffff');
  drawImage(canvas, { x: 0, y: 0, ...size }, imageOf(pixels));
  return indexedPng(canvas);
}

const pixelsOf = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer();

/** Areas of three colours, with round edges and letters' worth of shades between them. */
const flat = () =>
  pixelsOf(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90">
        <rect width="160" height="90" fill="${FLAT[0]}"/>
        <circle cx="50" cy="45" r="30.3" fill="${FLAT[1]}"/>
        <circle cx="110" cy="45" r="30.7" fill="${FLAT[2]}"/>
      </svg>`,
    ),
  );

const noise = () =>
  sharp(randomBytes(size.width * size.height * 3), { raw: { ...size, channels: 3 } })
    .ensureAlpha()
    .raw()
    .toBuffer();

async function furthest(pixels: Buffer, picture: Buffer): Promise<number> {
  const shown = await pixelsOf(picture);
  assert.equal(shown.length, pixels.length);
  return pixels.reduce((most, value, at) => Math.max(most, Math.abs(value - (shown[at] ?? 0))), 0);
}

test('a picture of few colours is a small PNG with a palette', async () => {
  const picture = drawn(await flat());
  const { format, width, height, isPalette } = await sharp(picture).metadata();
  assert.deepEqual([format, width, height, isPalette], ['png', 160, 90, true]);
  assert.ok(picture.length < 3000, `${picture.length} bytes`);
});

test('areas of one colour keep it, and no pixel differs by more than is rounded', async () => {
  const pixels = await flat();
  const picture = drawn(pixels);
  const shown = await pixelsOf(picture);
  for (const [x, colour] of [[2], [50], [110]].map(
    ([at = 0], index) => [at, FLAT[index]] as const,
  )) {
    const at = 4 * (45 * size.width + x);
    assert.equal(`#${shown.toString('hex', at, at + 3)}`, colour);
  }
  assert.ok((await furthest(pixels, picture)) < 8);
});

test('an area keeps its colour where shades of it are alone as well', async () => {
  const pixels = await flat();
  // The first and the last pixel: nearly paper.
  for (const at of [0, pixels.length - 4]) pixels.set([0xfa, 0xf8, 0xf4], at);
  const shown = await pixelsOf(drawn(pixels));
  assert.equal(`#${shown.toString('hex', 4, 7)}`, FLAT[0]);
});

test('an image of more colours than a palette holds keeps the frequent ones, and the others are near', async () => {
  const pixels = await noise();
  // Two thirds are of one colour.
  pixels.fill(Buffer.from(`${FLAT[1]?.slice(1)}ff`, 'hex'), 0, 4 * size.width * 60);
  const picture = drawn(pixels);
  assert.equal((await pixelsOf(picture)).toString('hex', 0, 4), `${FLAT[1]?.slice(1)}ff`);
  assert.ok((await furthest(pixels, picture)) < 128);
});

test('an image of noise is drawn all the same', async () => {
  const { width, height } = await sharp(drawn(await noise())).metadata();
  assert.deepEqual([width, height], [160, 90]);
});

test('an image leaves what stands there where nothing but paper is seen of it', async () => {
  const canvas = createCanvas(size, '#ffffff');
  fillBox(canvas, { x: 0, y: 0, width: 4, height: 1 }, '#1c1e24');
  const image = imageFrom(Buffer.from('b02a20ffffff', 'hex'));
  drawImage(canvas, { x: 1, y: 0, width: 2, height: 1 }, image);
  const shown = await pixelsOf(indexedPng(canvas));
  assert.equal(shown.toString('hex', 0, 20), '1c1e24ffb02a20ff1c1e24ff1c1e24ffffffffff');
});

test('a colour that there is no room for is an error, and takes that of no other', async () => {
  const canvas = createCanvas(size, '#ffffff');
  const box = { x: 0, y: 0, width: 1, height: 1 };
  drawImage(canvas, { x: 0, y: 0, ...size }, imageOf(await noise()));
  const colors = [...FLAT, '#008000'];
  for (const [x, color] of colors.entries()) fillBox(canvas, { ...box, x }, color);
  assert.throws(() => fillBox(canvas, box, '#0000ff'), /#0000ff/);
  const shown = await pixelsOf(indexedPng(canvas));
  for (const [x, color] of colors.entries()) {
    assert.equal(`#${shown.toString('hex', 4 * x, 4 * x + 3)}`, color);
  }
});
