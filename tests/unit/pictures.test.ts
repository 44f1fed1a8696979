import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { publishedFiles, readPublished, resolvePicture } from '@/lib/content/images';
import { load, validPost, writeContent } from './support/content';
import { render } from './support/render';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;

const folder = path.join(
  writeContent({
    'posts/글/index.mdx': validPost(),
    'posts/글/그림.svg': svg(640, 480),
    [`posts/글/${'풀어쓴'.normalize('NFD')}.svg`]: svg(10, 20),
    'posts/글/images/a b.svg': svg(30, 40),
    'posts/글/100%.svg': svg(1, 2),
    'posts/글/data.csv': 'a,b\n',
    'posts/글/.hidden.svg': svg(1, 1),
    'posts/글/notes': '메모',
    'posts/secret.svg': svg(1, 1),
  }),
  'content/posts/글',
);
const post = { slug: '글', folder };
const resolve = (src: string) => resolvePicture(src, post);
const measured = (src: string) => {
  const { image: _, ...picture } = resolve(src);
  return picture;
};
const address = (name: string) => `/posts/${encodeURIComponent('글')}/${encodeURIComponent(name)}`;

test('a picture beside a post has its published address and its size', () => {
  for (const src of ['./그림.svg', '그림.svg', encodeURI('./그림.svg'), './images/../그림.svg']) {
    assert.deepEqual(measured(src), { src: address('그림.svg'), width: 640, height: 480 });
  }
});

test('a picture is found whether its name is composed on disk, in the post, or in neither', () => {
  for (const form of ['NFC', 'NFD']) {
    assert.equal(resolve('풀어쓴.svg'.normalize(form)).src, address('풀어쓴.svg'));
  }
  const published = readPublished(post, '풀어쓴.svg');
  assert.equal(published?.bytes.toString(), svg(10, 20));
  assert.equal(published?.type, 'image/svg+xml');
});

test('a picture in a folder of the post, with a space in its name, is found', () => {
  assert.deepEqual(measured('images/a%20b.svg'), {
    src: `/posts/${encodeURIComponent('글')}/images/a%20b.svg`,
    width: 30,
    height: 40,
  });
});

test('a percent sign in a name is a percent sign', () => {
  assert.equal(resolve('./100%.svg').width, 1);
});

test('an address elsewhere stays as it is', () => {
  for (const src of [
    'https://example.com/a.png',
    '//example.com/a.png',
    '/a.png',
    'data:image/png;base64,AA',
  ]) {
    assert.deepEqual(resolve(src), { src });
  }
});

test('nothing outside the folder of a post is published with it', () => {
  assert.deepEqual(resolve('../secret.svg'), { src: '../secret.svg' });
  for (const name of ['../secret.svg', 'index.mdx', '.hidden.svg', 'notes', 'images']) {
    assert.equal(readPublished(post, name), undefined);
  }
  const names = publishedFiles(post).map(({ file }) => file.join('/'));
  assert.deepEqual(names.sort(), [
    '100%.svg',
    'data.csv',
    'images/a b.svg',
    '그림.svg',
    '풀어쓴.svg',
  ]);
});

test('a post shows its pictures with address, size and text, however they are written', async () => {
  const attributes = [`src="${address('그림.svg')}"`, 'width="640"', 'height="480"', 'alt="설명"'];
  for (const source of [
    '![설명](./그림.svg)',
    '![설명][그림]\n\n[그림]: ./그림.svg',
    '<Figure src="./그림.svg" alt="설명" caption="그림 하나" />',
    '<img src="./그림.svg" alt="설명" />',
  ]) {
    const html = await render(source, { resolvePicture: resolve });
    for (const attribute of attributes) assert.ok(html.includes(attribute), `${source}: ${html}`);
  }
  const raw = await render('<p><img src="./그림.svg" alt="설명"></p>', {
    format: 'md',
    resolvePicture: resolve,
  });
  for (const attribute of attributes) assert.ok(raw.includes(attribute), raw);
});

test('a size that the author wrote is kept', async () => {
  const html = await render('<img src="./그림.svg" alt="" width="64" height="48" />', {
    resolvePicture: resolve,
  });
  assert.match(html, /width="64" height="48"/);
});

test('a picture in a post is no problem where it exists, and may be a decoration in HTML', () => {
  const body =
    '![그림](./a.svg)\n\n<img src="a.svg" alt="" />\n\n<Figure src="a.svg" alt={"그림"} caption="a" />\n';
  const root = writeContent({
    'posts/글/index.mdx': validPost('cover: a.svg', body),
    'posts/글/a.svg': svg(1, 1),
  });
  assert.deepEqual(load(root).problems, []);
});
