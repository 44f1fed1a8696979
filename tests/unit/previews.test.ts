import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import sharp from 'sharp';
import { drawPreview } from '@/lib/previews/draw';
import { drawPicture } from '@/lib/previews/picture';
import { look, type Preview, previewName, releases } from '@/lib/previews/preview';
import { homePreview, sitePreviews } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { lightColors } from '@/lib/theme-colors';
import { load, validPost, writeContent } from './support/content';
import { hardTitles } from './support/titles';

const drawn: Preview[] = [];
process.on('exit', () => {
  for (const each of drawn)
    fs.rmSync(path.join('.next/cache/previews', previewName(each)), { force: true });
});

/** A preview that nobody drew before, so that nothing of it is kept. */
function fresh(title: string, more: Partial<Preview> = {}): Preview {
  const notes = [randomUUID().slice(0, 8)];
  const preview = { kicker: '분류', title, notes, alt: title, of: 'content/posts/a.mdx', ...more };
  drawn.push(preview);
  return preview;
}

/** What is asked of the network while `work` goes on. Answers nothing. */
async function askedFor(t: TestContext, work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const before = globalThis.fetch;
  t.mock.method(globalThis, 'fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const address = String(input instanceof Request ? input.url : input);
    if (/^(?:data|file):/.test(address)) return before(input, init);
    asked.push(address);
    return Promise.reject(new Error('There is no network.'));
  });
  await work().finally(() => t.mock.restoreAll());
  return asked;
}

/** Warnings, instead of being printed. */
function warnings(t: TestContext): string[] {
  const said: string[] = [];
  t.mock.method(console, 'warn', (message: string) => said.push(message));
  return said;
}

/** Left, top, right and bottom, in pixels. */
type Box = [number, number, number, number];

/** Whether a part of a picture shows nothing but paper. */
async function isBlank(picture: Buffer, [left, top, right, bottom]: Box) {
  const part = { left, top, width: right - left, height: bottom - top };
  const { data, info } = await sharp(picture)
    .extract(part)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = Buffer.from(lightColors.paper.slice(1), 'hex');
  return data.every((value, at) => value === (paper[at % info.channels] ?? value));
}

/** Between the frame and what it holds: left, right, above, and over the seal. */
const margins: Box[] = [
  [56, 60, 110, 540],
  [1090, 60, 1144, 540],
  [60, 54, 1140, 60],
  [400, 532, 800, 544],
];

async function assertWithin(picture: Buffer) {
  for (const margin of margins) assert.ok(await isBlank(picture, margin), String(margin));
}

for (const [name, title] of Object.entries(hardTitles)) {
  test(`a title with ${name} becomes a picture within its frame, without the network`, async (t) => {
    const said = warnings(t);
    let picture: Buffer = Buffer.alloc(0);
    const preview = fresh(title, {
      kicker: title.slice(0, 60),
      notes: [title.slice(0, 90), randomUUID()],
    });
    const asked = await askedFor(t, async () => {
      picture = await drawPreview(preview);
    });
    assert.deepEqual(asked, []);
    assert.deepEqual(
      said.filter((message) => message.includes('cannot be drawn')),
      [],
    );
    const { format, width, height } = await sharp(picture).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630]);
    assert.ok(picture.length < 300_000, `${picture.length} bytes`);
    await assertWithin(picture);
  });
}

test('the lines of the frame are as sharp as pixels can be', async () => {
  const picture = await drawPreview(fresh('제목'));
  const { paper, accent } = lightColors;
  const line = [paper, accent, accent, accent, paper, paper, paper, paper, paper, accent, paper];
  for (const part of [
    { left: 43, top: 300, width: 11, height: 1 },
    { left: 100, top: 43, width: 1, height: 11 },
  ]) {
    const pixels = await sharp(picture).extract(part).removeAlpha().raw().toBuffer();
    assert.equal(pixels.toString('hex'), line.join('').replaceAll('#', ''));
  }
});

test('titles of any length stay within the frame, with what stands around them on posts and on the first screen', async () => {
  for (let words = 1; words <= 24; words += 1) {
    const text = '두 줄이 되는 설명은 첫 화면에만 있지만, '.repeat(4);
    const preview = fresh('컴퓨팅의 '.repeat(words), { kicker: undefined, text, notes: [] });
    await assertWithin(await drawPreview(preview));
    await assertWithin(await drawPreview(fresh(preview.title)));
  }
});

test('a letter that nothing can draw is named in the messages of the build, with its post', async (t) => {
  const said = warnings(t);
  await drawPreview(fresh('가\u0628'));
  assert.deepEqual(said, [
    'content/posts/a.mdx: its preview shows □ for "\u0628", which no face of the site has',
  ]);
});

test('where drawing fails the picture is the icon on paper, the build is told, and the next one tries again', async (t) => {
  const said = warnings(t);
  const preview = fresh('제목');
  const plain = await drawPreview(preview, () => {
    throw new Error('a mistake in the design');
  });
  const { width, height } = await sharp(plain).metadata();
  assert.deepEqual([width, height], [1200, 630]);
  assert.ok(!(await isBlank(plain, [550, 280, 650, 350])));
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /^content\/posts\/a\.mdx: .*a mistake in the design/);
  assert.notDeepEqual(await drawPreview(preview), plain);
});

test('a picture is drawn once: the next build, and workers at the same time, take the same file', async () => {
  let drawings = 0;
  const counted = (...[layout]: Parameters<typeof drawPicture>) => {
    drawings += 1;
    return drawPicture(layout);
  };
  const preview = fresh('한 번만');
  const first = await drawPreview(preview, counted);
  const others = await Promise.all([1, 2, 3].map(() => drawPreview(preview, counted)));
  assert.equal(drawings, 1);
  for (const other of others) assert.deepEqual(other, first);
});

test('many may draw the same picture at the same time, and each gets all of it', async () => {
  const preview = fresh('동시에');
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => drawPreview(preview)));
  for (const other of others) assert.deepEqual(other, first);
});

test('a picture has another name when anything in it changes, and only then', () => {
  const one = { kicker: '분류', title: '제목', text: '설명', notes: ['날짜'], alt: '', of: 'a' };
  const changed = [
    { kicker: '다른' },
    { kicker: undefined },
    { title: '다른' },
    { text: '다른' },
    { notes: ['다른'] },
    { notes: ['날', '짜'] },
  ].map((change) => previewName({ ...one, ...change }));
  const elsewhere = [
    { design: look.design + 1 },
    { site: '다른' },
    { colors: { ...look.colors, ink: look.colors.paper } },
    { icon: '<svg/>' },
  ].map((change) => previewName(one, { ...look, ...change }));
  const names = [previewName(one), ...changed, ...elsewhere];
  assert.equal(new Set(names).size, names.length);
  assert.equal(previewName({ ...one, alt: '다른', of: 'b' }), previewName(one));
});

test('another version of a face or of the emoji is another picture', () => {
  const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries(releases)) assert.equal(dependencies[name], version);
  assert.equal(look.releases, releases);
  assert.equal(look.site, site.title);
});

test('home, posts, tags, categories, series and pages have pictures, each naming what it is', () => {
  const front = 'category: 개발\ntags: [aws]\nseries: { name: 안내서, order: 1 }';
  const content = load(
    writeContent({
      'posts/a.mdx': validPost(front),
      'posts/b/index.mdx': validPost('cover: https://example.com/b.png\ntags: [AWS]'),
      'posts/draft.mdx': validPost('draft: true\ntags: [초안]'),
      'pages/about.mdx': '---\ntitle: 소개\n---\n\n본문\n',
    }),
  );
  const previews = [...sitePreviews(content).values()];
  assert.deepEqual(
    previews.map(({ kicker, title, notes }) => [kicker, title, notes.join(' · ')]),
    [
      [undefined, site.title, ''],
      ['개발', '제목', '2024년 9월 18일'],
      ['태그', '#AWS', '글 2편'],
      ['분류', '개발', '글 1편'],
      ['연재', '안내서', '글 1편'],
      [undefined, '소개', ''],
    ],
  );
  assert.equal(homePreview.text, site.description);
});
