import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { readImage } from '@/lib/images/image-file';
import { coverName } from '@/lib/previews/cover';
import { previewFile, previewNames } from '@/lib/previews/files';
import { sitePreviews } from '@/lib/previews/site-previews';
import { load, validPost, writeContent } from './support/content';

const drawn = new Set<string>();
process.on('exit', () => {
  for (const name of drawn) fs.rmSync(path.join('.next/cache/previews', name), { force: true });
});

/** A picture that nobody drew before: noise, which no format makes small. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

const plain = (width: number, height: number, background: string, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background } });

/** What apps are given of a post with this cover. */
async function previewOf(name: string, cover: Sharp) {
  const bytes = await cover.toFormat(name.endsWith('.avif') ? 'avif' : 'png').toBuffer();
  const root = writeContent({
    'posts/a/index.mdx': validPost(`cover: ./${name}`),
    [`posts/a/${name}`]: bytes,
  });
  const content = load(root);
  assert.deepEqual(content.problems, []);
  const image = readImage(path.join(root, 'content/posts/a', name));
  assert.ok(image);
  drawn.add(coverName(image));
  assert.ok(previewNames(content).includes(coverName(image)));
  const found = await previewFile(content, coverName(image));
  assert.ok(found);
  return { content, ...found };
}

test('a cover goes out as a JPEG of 1200 × 630 that every messenger takes, however large it is', async () => {
  const covers = { 'noise.png': noise(1600, 1000), 'sky.avif': plain(700, 400, 'skyblue') };
  for (const [name, cover] of Object.entries(covers)) {
    const { bytes, type } = await previewOf(name, cover);
    const { format, width, height } = await sharp(bytes).metadata();
    assert.deepEqual([type, format, width, height], ['image/jpeg', 'jpeg', 1200, 630], name);
    assert.ok(bytes.length < 300_000, `${name}: ${bytes.length} bytes`);
  }
});

test('the middle of a cover is shown, and what can be seen through is white', async () => {
  const middle = await plain(1000, 525, '#0000', 4).png().toBuffer();
  const cover = plain(1000, 1525, 'red', 4).composite([{ input: middle, blend: 'source' }]);
  const { bytes } = await previewOf('cover.png', cover);
  const { channels } = await sharp(bytes).stats();
  for (const { min } of channels) assert.ok(min > 240, String(min));
});

test('no title is drawn for a post with a cover, and a name that no page has is no picture', async () => {
  const { content } = await previewOf('cover.png', plain(1200, 630, 'teal'));
  const titles = [...sitePreviews(content).values()].map(({ of }) => of);
  assert.ok(!titles.includes('content/posts/a/index.mdx'));
  assert.equal(await previewFile(content, '0000000000000000-1.jpg'), undefined);
});
