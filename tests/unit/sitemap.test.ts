import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import type { XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { postPictures } from '@/lib/content/post-pictures';
import { site } from '@/lib/site';
import { makeSitemap } from '@/lib/sitemap/sitemap';
import { protocolLimit, split } from '@/lib/sitemap/split';
import { blogOf, load, post, validPost, writeContent } from './support/content';
import { texts, validate } from './support/xml';

const prefixes = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  i: 'http://www.google.com/schemas/sitemap-image/1.1',
};

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** The sitemap of these files, each of its files held against its schema. */
function sitemapOf(files: Record<string, string | Uint8Array>, limit = protocolLimit) {
  const content = load(writeContent(files));
  assert.deepEqual(content.problems, []);
  const { main, parts } = makeSitemap(content, limit);
  const schema = (name: string) => `tests/fixtures/sitemap/${name}.xsd`;
  return {
    main: validate(main, schema(parts.length > 0 ? 'index' : 'pages')),
    parts: parts.map((part) => validate(part, schema('pages'))),
    xml: main,
  };
}

/** Decoded paths of the pages that a sitemap names. */
const pathsIn = (document: XmlDocument, xpath = '//s:loc') =>
  texts(document, xpath, prefixes).map((address) => {
    assert.ok(address.startsWith(`${site.url}/`), address);
    return decodeURIComponent(address.slice(site.url.length));
  });

/** By path, what is said of when each page changed. */
function changesIn(document: XmlDocument): Record<string, string | undefined> {
  return Object.fromEntries(
    pathsIn(document, '//s:url/s:loc').map((path, index) => {
      const [changed] = texts(document, `//s:url[${index + 1}]/s:lastmod`, prefixes);
      return [path, changed];
    }),
  );
}

const blog = {
  'posts/first.mdx': post('title: a\ndate: 2024-01-01\ntags: [aws]\ncategory: 개발 문화'),
  'posts/second.mdx': post(
    'title: b\ndate: 2024-02-01\nupdated: "2024-08-01 10:00"\nseries: { name: 연재, order: 1 }',
  ),
  'posts/third.mdx': post('title: c\ndate: 2024-03-01\ntags: [AWS, C#]\naliases: [/old]'),
  'pages/about.mdx': '---\ntitle: 소개\n---\n',
};

test('the sitemap names every page, and when it last changed', () => {
  assert.deepEqual(changesIn(sitemapOf(blog).main), {
    '/': '2024-08-01T10:00:00+09:00',
    '/posts/third': '2024-03-01T00:00:00+09:00',
    '/posts/second': '2024-08-01T10:00:00+09:00',
    '/posts/first': '2024-01-01T00:00:00+09:00',
    '/tags': '2024-03-01T00:00:00+09:00',
    '/categories': '2024-01-01T00:00:00+09:00',
    '/series': '2024-08-01T10:00:00+09:00',
    '/archive': '2024-08-01T10:00:00+09:00',
    '/tags/aws': '2024-03-01T00:00:00+09:00',
    '/tags/c#': '2024-03-01T00:00:00+09:00',
    '/categories/개발 문화': '2024-01-01T00:00:00+09:00',
    '/series/연재': '2024-08-01T10:00:00+09:00',
    '/about': undefined,
  });
});

test('a draft, a scheduled post and what only they use are not in it', () => {
  const { main } = sitemapOf({
    ...blog,
    'posts/draft.mdx': validPost('draft: true\ntags: [초고]'),
    'posts/later.mdx': post('title: d\ndate: 2999-01-01\ncategory: 예약칸'),
  });
  assert.deepEqual(pathsIn(main), pathsIn(sitemapOf(blog).main));
});

test('old addresses, and copies of what stands elsewhere, are not in it', () => {
  const canonical = 'canonical: https://velog.io/@me/copy';
  const found = pathsIn(sitemapOf({ ...blog, 'posts/copy.mdx': validPost(canonical) }).main);
  assert.deepEqual(
    found.filter((path) => /old|copy/.test(path)),
    [],
  );
});

test('pages behind the first of a list are in it', () => {
  const posts = Array.from({ length: site.postsPerPage + 1 }, (_, n) => [
    `posts/p${n}.mdx`,
    post(`title: p${n}\ndate: 2024-01-${String(n + 1).padStart(2, '0')}\ntags: [t]`),
  ]);
  const changes = changesIn(sitemapOf(Object.fromEntries(posts)).main);
  assert.equal(changes['/page/2'], '2024-01-01T00:00:00+09:00');
  assert.equal(changes['/tags/t/page/2'], '2024-01-01T00:00:00+09:00');
});

test('a site without posts has a sitemap, without its empty lists', () => {
  assert.deepEqual(pathsIn(sitemapOf({}).main), ['/']);
});

test('a post’s cover and its own pictures are named, by full and encoded addresses', async () => {
  const create = { width: 1200, height: 630, channels: 3, background: 'red' } as const;
  const body = '![a](./그림.png)\n\n![b](https://elsewhere.example/x.png)\n\n![c](./그림.png)\n';
  const { main, xml } = sitemapOf({
    'posts/글/index.mdx': validPost('cover: ./cover & more.png', body),
    'posts/글/그림.png': png,
    'posts/글/cover & more.png': await sharp({ create }).png().toBuffer(),
  });
  assert.deepEqual(pathsIn(main, '//i:image/i:loc'), [
    '/posts/글/cover & more.png',
    '/posts/글/그림.png',
  ]);
  assert.match(xml, /\/posts\/%EA%B8%80\/cover%20%26%20more\.png</);
});

test('a picture of public/ is named as it is served, and a cover of another host not at all', () => {
  const [own] = blogOf({ a: 'date: 2024-01-01\ncover: https://elsewhere.example/x.png' }).posts;
  assert.ok(own);
  const pictures = [path.resolve('public/그림 칸/a.png')];
  assert.deepEqual(postPictures({ ...own, pictures }).map(decodeURIComponent), ['/그림 칸/a.png']);
});

test('signs of every kind in names come out as they went in, and the file stays valid', () => {
  const tags = ['a & b', 'x]]>y', '<t>', '"q"', '😀', '서버리스', 'C++', 'bell\u0007', '100%'];
  const { main } = sitemapOf({
    'posts/글-이름.mdx': validPost(`tags: ${JSON.stringify(tags)}`),
  });
  const found = pathsIn(main).filter((path) => /^\/(?:tags|posts)\//.test(path));
  const expected = tags.map((tag) => `/tags/${tag.toLowerCase().replace('%', '％')}`);
  assert.deepEqual(found.toSorted(), ['/posts/글-이름', ...expected].toSorted());
});

test('a translated post names all its versions, itself included, as its translations do', () => {
  const { xml } = sitemapOf({
    'posts/ko.mdx': validPost('translations: { en: en, ja: "https://ja.example/?a=1&b=2" }'),
    'posts/en.mdx': validPost('lang: en'),
  });
  const links = [
    ['ko', `${site.url}/posts/ko`],
    ['en', `${site.url}/posts/en`],
    ['ja', 'https://ja.example/?a=1&#x26;b=2'],
    ['x-default', `${site.url}/posts/ko`],
  ].map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${to}">`);
  const found = xml.match(/<xhtml:link[^>]*>/g) ?? [];
  assert.deepEqual(found.toSorted(), [...links, ...links].toSorted());
});

test('what one file may not hold goes on in others, and the first lists them', () => {
  const { main, parts } = sitemapOf(blog, { entries: 5, bytes: 1_000_000 });
  assert.deepEqual(pathsIn(main), ['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml']);
  assert.deepEqual(texts(main, '//s:lastmod', prefixes), [
    '2024-08-01T10:00:00+09:00',
    '2024-08-01T10:00:00+09:00',
    '2024-08-01T10:00:00+09:00',
  ]);
  assert.deepEqual(
    parts.map((part) => pathsIn(part).length),
    [5, 5, 3],
  );
  assert.deepEqual(
    parts.flatMap((part) => pathsIn(part)),
    pathsIn(sitemapOf(blog).main),
  );
});

test('a file is full when it has enough entries, or enough bytes', () => {
  const sizeOf = (entry: string) => entry.length;
  const cut = (entries: string[], limit: { entries: number; bytes: number }) =>
    split(entries, sizeOf, limit);
  assert.deepEqual(cut([], { entries: 2, bytes: 9 }), [[]]);
  assert.deepEqual(cut(['a', 'b'], { entries: 2, bytes: 9 }), [['a', 'b']]);
  assert.deepEqual(cut(['a', 'b', 'c'], { entries: 2, bytes: 9 }), [['a', 'b'], ['c']]);
  assert.deepEqual(cut(['aaa', 'bbb', 'c', 'd'], { entries: 9, bytes: 5 }), [
    ['aaa'],
    ['bbb', 'c', 'd'],
  ]);
  assert.deepEqual(cut(['aaaaaaaaaa', 'b'], { entries: 9, bytes: 5 }), [['aaaaaaaaaa'], ['b']]);
  assert.equal(protocolLimit.entries, 50_000);
  assert.ok(protocolLimit.bytes < 50 * 1024 * 1024);
});

test('a schema that is not kept is told', () => {
  const wrong = `<urlset xmlns="${prefixes.s}"><url><lastmod>2024-01-01</lastmod></url></urlset>`;
  assert.throws(() => validate(wrong, 'tests/fixtures/sitemap/pages.xsd'), /lastmod/);
  const image = `<urlset xmlns="${prefixes.s}"><url><loc>https://a.example/b</loc><image xmlns="${prefixes.i}"/></url></urlset>`;
  assert.throws(() => validate(image, 'tests/fixtures/sitemap/pages.xsd'), /image/);
});
