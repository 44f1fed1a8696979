import assert from 'node:assert/strict';
import test from 'node:test';
import sharp from 'sharp';
import { drawIcon, iconSizes } from '@/lib/draw-icon';

/** Red, green, blue and opacity of a point, counted from the left top, each from 0 to 255. */
async function pointAt(picture: Buffer, left: number, top: number): Promise<number[]> {
  const point = sharp(picture).ensureAlpha().extract({ left, top, width: 1, height: 1 });
  return [...(await point.raw().toBuffer())];
}

for (const size of iconSizes.home) {
  test(`an icon of ${size}px for home screens may be cut round: the seal is within 80%`, async () => {
    const picture = await drawIcon(size);
    const { width, height } = await sharp(picture).metadata();
    assert.deepEqual([width, height], [size, size]);
    assert.deepEqual(await pointAt(picture, 0, 0), [255, 255, 255, 255]);
    const middle = Math.round(size / 2);
    assert.deepEqual(await pointAt(picture, middle, Math.round(size * 0.15)), [255, 255, 255, 255]);
    const [red = 0, green = 255] = await pointAt(picture, Math.round(size * 0.22), middle);
    assert.ok(red > 150 && green < 80);
  });
}

test('an icon for tabs fills its picture, and its corners show the tab', async () => {
  const picture = await drawIcon(48);
  assert.equal((await pointAt(picture, 0, 0))[3], 0);
  assert.ok(((await pointAt(picture, 24, 1))[0] ?? 0) > 150);
});
