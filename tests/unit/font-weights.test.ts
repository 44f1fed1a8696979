import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import subsetFont from 'subset-font';
import { coarsenVariations } from '@/lib/fonts/coarsen';
import { faces } from '@/lib/fonts/faces';
import { renameFont } from '@/lib/fonts/rename';
import { tableOf } from './support/font';

const { source, features, weights, coarseness = 0 } = faces.text;
const whole = fs.readFileSync(path.join('node_modules', source));
const words = '굵은 글씨로 적은 제목 AaBbGgRr 0123';

/** Some words in the text's face, all weights or one, unpacked. */
const cut = (wght: NonNullable<typeof weights> | number | undefined) =>
  subsetFont(whole, words, {
    targetFormat: 'truetype',
    keepFeatures: features,
    variationAxes: wght ? { wght } : undefined,
  });

const fine = await cut(weights);
const coarse = Buffer.from(fine);
coarsenVariations(coarse, coarseness);

/** The font at a weight, as a browser would draw it. */
const at = (font: Buffer, wght: number) =>
  subsetFont(font, words, {
    targetFormat: 'truetype',
    keepFeatures: features,
    variationAxes: { wght },
  });

test('at the weight of the text the face is as its maker drew it', async () => {
  assert.ok(tableOf(await at(coarse, 400), 'glyf').equals(tableOf(await at(fine, 400), 'glyf')));
});

test('at the weight of headings no letter is wider or narrower by more than half a step', async () => {
  const [coarseBold, fineBold] = [await at(coarse, 700), await at(fine, 700)];
  assert.ok(!tableOf(coarseBold, 'glyf').equals(tableOf(fineBold, 'glyf')));
  const widths = (font: Buffer) => {
    const metrics = tableOf(font, 'hmtx');
    return Array.from({ length: metrics.length / 4 }, (_, i) => metrics.readUInt16BE(4 * i));
  };
  widths(coarseBold).forEach((width, i) => {
    assert.ok(Math.abs(width - (widths(fineBold)[i] ?? 0)) <= coarseness / 2);
  });
});

test('only how the outlines change with weight is changed', () => {
  const [before, after] = [fine, coarse].map((font) => tableOf(font, 'gvar'));
  assert.ok(before && after && before.length === after.length);
  assert.ok(!before.equals(after));
  for (const tag of ['glyf', 'hmtx', 'cmap', 'GPOS']) {
    assert.ok(tableOf(coarse, tag).equals(tableOf(fine, tag)), tag);
  }
});

test('a name of another length is refused: there is no room for it', () => {
  assert.throws(() => renameFont(coarse, { from: 'Pretendard', to: 'Pildam' }), /not as long/);
});
