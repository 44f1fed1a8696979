import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { drawBlur, drawVariant } from '@/lib/images/draw';
import { type ImageFile, readImage } from '@/lib/images/image-file';
import { isWorthZooming, responsiveAttributes, variantsOf } from '@/lib/images/variants';
import { problemsOf, validPost, writeContent } from './support/content';

/** A picture that no test drew before, so that nothing of it is remembered. */
function noise(width: number, height: number, channels: 3 | 4 = 3) {
  const tile = { width: 32, height: 32, channels };
  return sharp(randomBytes(32 * 32 * channels), { raw: tile }).resize(width, height, {
    fit: 'fill',
  });
}

function measure(name: string, bytes: Uint8Array): ImageFile {
  const root = writeContent({ [name]: bytes });
  const image = readImage(path.join(root, 'content', name));
  assert.ok(image);
  return image;
}

const widthsOf = (image: ImageFile) => variantsOf(image).map(({ width }) => width);

function frames(count: number) {
  const tile = { width: 32, height: 32 * count, channels: 3 } as const;
  return sharp(randomBytes(32 * 32 * count * 3), { raw: { ...tile, pageHeight: 32 } });
}

test('a picture is drawn in widths for phones and columns, and never wider than it is', async () => {
  const photo = measure('a.jpg', await noise(2000, 1000).jpeg().toBuffer());
  assert.deepEqual(widthsOf(photo), [480, 720, 1080, 1440, 2000]);
  assert.deepEqual(widthsOf({ ...photo, width: 6000 }), [480, 720, 1080, 1440, 2160]);
  assert.deepEqual(widthsOf({ ...photo, width: 1100 }), [480, 720, 1100]);
  assert.deepEqual(widthsOf({ ...photo, width: 300 }), [300]);
});

test('what is small, moves, or is made of lines is served as it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>';
  const kinds = {
    small: measure('small.png', await noise(20, 20).png().toBuffer()),
    gif: measure('a.gif', await noise(100, 100).gif().toBuffer()),
    drawing: measure('a.svg', Buffer.from(svg)),
    moving: measure('a.webp', await frames(9).webp({ lossless: true }).toBuffer()),
  };
  assert.equal(kinds.moving.animated, true);
  for (const [kind, image] of Object.entries(kinds)) {
    assert.deepEqual(widthsOf(image), [], kind);
    assert.equal(await drawBlur(image), undefined, kind);
  }
});

test('a photograph that was taken upright is measured upright', async () => {
  const bytes = await noise(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { width, height } = measure('a.jpg', bytes);
  assert.deepEqual([width, height], [400, 600]);
});

test('a width is drawn once, as WebP the right way up, and taken from the disk afterwards', async () => {
  const bytes = await noise(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const image = measure('a.jpg', bytes);
  const [variant] = variantsOf(image);
  assert.ok(variant);
  const drawn = await Promise.all([drawVariant(image, variant), drawVariant(image, variant)]);
  const { format, width, height } = await sharp(drawn[0]).metadata();
  assert.deepEqual([format, width, height], ['webp', 480, 720]);
  fs.rmSync(image.file);
  assert.deepEqual(await drawVariant(image, variant), drawn[0]);
});

test('the same picture has the same name wherever it stands, and another when it changes', async () => {
  const bytes = await noise(500, 500).png().toBuffer();
  const other = await noise(500, 500).png().toBuffer();
  assert.deepEqual(variantsOf(measure('a.png', bytes)), variantsOf(measure('b.png', bytes)));
  assert.notDeepEqual(variantsOf(measure('a.png', bytes)), variantsOf(measure('a.png', other)));
});

test('a screenshot at its own width is kept without losses where that is smaller', async () => {
  const stripes = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600">${Array.from(
    { length: 200 },
    (_, n) =>
      `<rect width="600" height="1" y="${n * 3}" fill="hsl(${(n + Math.random()).toFixed(3)} 90% 50%)"/>`,
  ).join('')}</svg>`;
  const image = measure(
    'a.png',
    await sharp(Buffer.from(stripes)).png({ compressionLevel: 0 }).toBuffer(),
  );
  const whole = variantsOf(image).at(-1);
  assert.ok(whole);
  // A lossy one begins its data with VP8 and a space.
  assert.equal((await drawVariant(image, whole)).toString('latin1', 12, 16), 'VP8L');
});

test('an opaque picture has a blur of at most 200 characters, one that can be seen through none', async () => {
  const opaque = measure('a.jpg', await noise(800, 500).jpeg().toBuffer());
  const blur = await drawBlur(opaque);
  assert.match(blur ?? '', /^data:image\/webp;base64,/);
  assert.ok((blur ?? '').length <= 200, blur);
  const solid = await noise(800, 500).ensureAlpha().png().toBuffer();
  assert.ok(await drawBlur(measure('solid.png', solid)));
  const glass = await noise(800, 500).ensureAlpha(0.5).png().toBuffer();
  assert.equal(await drawBlur(measure('glass.png', glass)), undefined);
});

test('a file that was cut off is known in every format', async () => {
  const picture = noise(200, 200);
  for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
    const bytes = await picture.toFormat(format).toBuffer();
    assert.equal(measure('whole.png', bytes).complete, true, format);
    const cut = bytes.subarray(0, Math.floor(bytes.length * 0.9));
    assert.equal(measure('cut.png', cut).complete, false, format);
  }
});

test('a picture that is damaged inside cannot be drawn, and its file is named', async () => {
  const bytes = await noise(600, 600).png().toBuffer();
  bytes.fill(0, 200, bytes.length - 200);
  const image = measure('상한 그림.png', bytes);
  const [variant] = variantsOf(image);
  assert.ok(variant);
  await assert.rejects(drawVariant(image, variant), /상한 그림\.png cannot be read as a picture/);
});

test('an author is told of a picture with more pixels than can be drawn', async () => {
  const bytes = await noise(20, 20).png().toBuffer();
  // Where a PNG says how large it is.
  bytes.writeUInt32BE(8000, 16);
  bytes.writeUInt32BE(7000, 20);
  const told = problemsOf({
    'posts/글/index.mdx': validPost('', '![흰 그림](./a.png)\n'),
    'posts/글/a.png': bytes,
  });
  assert.match(told, /^content\/posts\/글\/index\.mdx:6:1 body: \.\/a\.png has 8000 × 7000 pixels/);
});

test('the browser is told how wide a picture is shown, on a phone and in the column', async () => {
  const image = measure('a.jpg', await noise(900, 600).jpeg().toBuffer());
  const { srcSet, sizes } = responsiveAttributes(variantsOf(image), image.width);
  assert.match(srcSet, /^\/pictures\/\w+-1-480\.webp 480w, .* 900w$/);
  assert.equal(sizes, '(min-width: 720px) 680px, calc(100vw - 40px)');
  assert.equal(responsiveAttributes([], 420).sizes, '(min-width: 460px) 420px, calc(100vw - 40px)');
});

test('a picture can be looked at large only where there is more to see', async () => {
  const image = measure('a.jpg', await noise(900, 600).jpeg().toBuffer());
  assert.equal(isWorthZooming(image, 900), true);
  assert.equal(isWorthZooming({ ...image, width: 680 }, 680), false);
  assert.equal(isWorthZooming(image, 64), false);
  assert.equal(isWorthZooming({ ...image, type: 'svg', width: 600 }, 600), true);
  assert.equal(isWorthZooming({ ...image, type: 'svg', width: 24 }, 24), false);
});
