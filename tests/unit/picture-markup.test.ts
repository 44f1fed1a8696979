import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { drawnPictureNames, drawPicture } from '@/lib/content/drawn-pictures';
import { resolvePicture } from '@/lib/content/images';
import { load, validPost, writeContent } from './support/content';
import { render } from './support/render';

const rows = Array.from({ length: 90 }, (_, n) => `<circle cx="${n * 9}" cy="${n * 4}" r="${n}"/>`);
const drawing = (paint: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="400" fill="${paint}">${rows.join('')}</svg>`;
const raster = (paint: string) =>
  sharp(Buffer.from(drawing(paint))).flatten({ background: 'white' });

const body = [
  '![사진](./photo.jpg)',
  '<Figure src="./a.png" dark="./a-dark.png" alt="한 쌍" caption="설명" />',
  '<img src="./b.png" alt="이름" />',
].join('\n\n');
const root = writeContent({
  'posts/글/index.mdx': validPost('', body),
  'posts/글/photo.jpg': await raster('navy').jpeg({ quality: 95 }).toBuffer(),
  'posts/글/a.png': await raster('teal').png().toBuffer(),
  'posts/글/a-dark.png': await raster('olive').png().toBuffer(),
  'posts/글/b.png': await raster('maroon').png().toBuffer(),
  'posts/글/unused.png': await raster('purple').png().toBuffer(),
  'posts/글/drawing.svg': drawing('gray'),
});
const post = { slug: '글', folder: path.join(root, 'content/posts/글') };
/** Without React's announcement of a picture that is asked for at once. */
const html = async (source: string, format: 'mdx' | 'md' = 'mdx') =>
  (await render(source, { format, resolvePicture: (src) => resolvePicture(src, post) })).replace(
    /<link [^>]*>/g,
    '',
  );

const picturesIn = (text: string) => [...text.matchAll(/\/pictures\/([^ "]+)/g)].map(([, n]) => n);

test('every address that a page names for a picture is drawn, and no picture that nothing shows', async () => {
  const content = load(root);
  const names = drawnPictureNames(content);
  assert.deepEqual([...new Set(picturesIn(await html(body)))].sort(), names.sort());
  assert.equal(names.length, 4 * 3);
  const drawn = await drawPicture(content, names[0] ?? '');
  assert.equal((await sharp(drawn).metadata()).format, 'webp');
  assert.equal(await drawPicture(content, 'nothing.webp'), undefined);
});

test('however it is written, a picture has its widths, its blur and a link to itself', async () => {
  const ways = [
    ['mdx', '![사진](./photo.jpg)'],
    ['mdx', '<img src="./photo.jpg" alt="사진" />'],
    ['mdx', '글 <img src="./photo.jpg" alt={"사진"} /> 글'],
    ['mdx', '<Figure src="./photo.jpg" alt="사진" />'],
    ['md', '<div><img src="./photo.jpg" alt="사진"></div>'],
  ] as const;
  for (const [format, source] of ways) {
    const made = await html(source, format);
    assert.equal(picturesIn(made).length, 3, source);
    assert.match(
      made,
      /<img class="picture-blur" src="data:image\/webp;base64,[^"]+" alt=""/,
      source,
    );
    assert.match(made, /<a class="picture" href="[^"]*photo\.jpg" data-action="zoom">/, source);
    assert.match(made, /alt="사진".* width="1000" height="400"/, source);
    assert.doesNotMatch(made, / style=/, source);
  }
});

test('the first picture is asked for at once when it stands near the top, the others when they come near', async () => {
  const two = '![사진](./photo.jpg)\n\n![사진](./photo.jpg)';
  const eager = /loading="eager"[^>]*fetchPriority="high"/g;
  assert.equal((await html(two)).match(eager)?.length, 1);
  assert.equal((await html(two)).match(/loading="lazy"/g)?.length, 1);
  assert.doesNotMatch(await html(`${'긴 글입니다. '.repeat(80)}\n\n${two}`), /eager/);
});

test('a picture for one theme is marked, in a pair and as GitHub marks it, and never asked for at once', async () => {
  const pair = await html(
    '<Figure src="./a.png" dark="./a-dark.png" alt="한 쌍" caption="설명" />',
  );
  const marked = await html(
    '![한 쌍](./a.png#gh-light-mode-only) ![한 쌍](./a-dark.png#gh-dark-mode-only)',
  );
  for (const made of [pair, marked]) {
    assert.match(
      made,
      /data-scheme="light" href="[^"]*\/a\.png".*data-scheme="dark" href="[^"]*\/a-dark\.png"/,
    );
    assert.equal(made.match(/alt="한 쌍"/g)?.length, 2);
    assert.doesNotMatch(made, /eager/);
  }
  assert.equal(pair.match(/<figcaption>설명<\/figcaption>/g)?.length, 1);
});

test('a picture in a link or a heading, and one that is a decoration, is no link of its own', async () => {
  for (const source of [
    '[![사진](./photo.jpg)](https://example.com)',
    '<a href="/"><img src="./photo.jpg" alt="사진" /></a>',
    '## 제목 ![사진](./photo.jpg)',
    '<img src="./photo.jpg" alt="" />',
  ]) {
    const made = await html(source);
    assert.equal(picturesIn(made).length, 3, source);
    assert.doesNotMatch(made, /data-action="zoom"/, source);
  }
  assert.match(await html('![그림](./drawing.svg)'), /data-action="zoom"/);
});

test('one side that the author wrote brings the other with it', async () => {
  assert.match(
    await html('<img src="./photo.jpg" alt="" width="500" />'),
    /width="500" height="200"/,
  );
  assert.match(
    await html('<img src="./photo.jpg" alt="" height={200} />'),
    /width="500" height="200"/,
  );
  const half = await html('<img src="./photo.jpg" alt="" width="50%" />', 'md');
  assert.match(half, /width="50%"/);
  assert.doesNotMatch(half, /height=/);
});

test('a figure needs no caption', async () => {
  assert.doesNotMatch(await html('<Figure src="./photo.jpg" alt="사진" />'), /figcaption/);
});

test('another host is not told which page asks for its picture', async () => {
  const made = await html('![배지](https://example.com/badge.svg)');
  assert.match(made, /src="https:\/\/example\.com\/badge\.svg" referrerPolicy="no-referrer"/);
  assert.match(made, /loading="lazy"/);
  assert.doesNotMatch(await html('![사진](./photo.jpg)'), /referrerPolicy/);
});

test('what else the author wrote of a picture stays', async () => {
  const made = await html('<img src="./photo.jpg" alt="사진" title="보드" loading="eager" />');
  assert.match(made, /title="보드"/);
  assert.match(made, /loading="eager"/);
  assert.match(await html('![사진](./photo.jpg "보드")'), /title="보드"/);
});
