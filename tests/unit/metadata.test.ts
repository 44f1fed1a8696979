import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import sharp from 'sharp';
import { readImage } from '@/lib/images/image-file';
import { pageMetadata, postMetadata } from '@/lib/metadata';
import { previewPicture } from '@/lib/preview-picture';
import { coverName } from '@/lib/previews/cover';
import { type PreviewImage, previewImage, previewName, previewSize } from '@/lib/previews/preview';
import { homePreview, postPreview } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { blogOf, load, validPost, writeContent } from './support/content';

/** A picture by its full address. */
const full = (image: PreviewImage) => ({ ...image, url: site.url + image.url });

const page = { title: '제목', description: '설명', path: '/posts/a' };

test('a page bears its title and that of the site, the home page that of the site alone', () => {
  assert.equal(pageMetadata(page).title, `제목 · ${site.title}`);
  assert.equal(pageMetadata({ description: '설명', path: '/' }).title, site.title);
});

test('the canonical address is the page’s own, or that of the original', () => {
  const { metadataBase, alternates } = pageMetadata(page);
  assert.equal(String(metadataBase), `${site.url}/`);
  assert.equal(alternates?.canonical, '/posts/a');
  const canonical = 'https://velog.io/@me/a';
  assert.equal(pageMetadata({ ...page, canonical }).alternates?.canonical, canonical);
});

test('a preview of a post says when it was published, with offset, and shows its picture', () => {
  const article = { publishedTime: '2024-09-18T09:26:00+09:00', tags: ['aws'] };
  const cover = { url: `${site.url}/previews/a.jpg`, alt: '표지', width: 800, height: 400 };
  const { openGraph, twitter } = pageMetadata({ ...page, article, cover });
  assert.deepEqual(openGraph, {
    type: 'article',
    title: '제목',
    description: '설명',
    url: `${site.url}/posts/a`,
    siteName: site.title,
    locale: 'ko_KR',
    authors: [site.author.name],
    images: [cover],
    ...article,
  });
  assert.deepEqual(twitter, {
    card: 'summary_large_image',
    title: '제목',
    description: '설명',
    images: [{ url: cover.url, alt: '표지' }],
  });
});

test('a page without a picture of its own shows the drawn one, or that of the home page', () => {
  const preview = { title: '제목', notes: [], alt: '제목', of: 'content/posts/a.mdx' };
  const drawn = pageMetadata({ ...page, preview }).openGraph?.images;
  assert.deepEqual(drawn, [
    {
      url: `${site.url}/previews/${previewName(preview)}`,
      alt: '제목',
      type: 'image/png',
      width: 1200,
      height: 630,
    },
  ]);
  assert.deepEqual(pageMetadata(page).openGraph?.images, [full(previewImage(homePreview))]);
});

test('a post shows the cover that its author chose, in the size of previews; no app shows an SVG', async () => {
  const png = await sharp({ create: { width: 800, height: 400, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const root = writeContent({
    'posts/a/index.mdx': validPost('cover: ./표지.png'),
    'posts/a/표지.png': png,
    'posts/b/index.mdx': validPost('cover: b.svg'),
    'posts/b/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>',
    'posts/c.mdx': validPost('cover: https://example.com/c.jpg?v=1'),
  });
  const { blog, problems } = load(root);
  assert.deepEqual(problems, []);
  const [a, b, c] = ['a', 'b', 'c'].map((slug) => {
    const post = blog.post(slug);
    assert.ok(post);
    return {
      images: postMetadata(post, []).openGraph?.images,
      elsewhere: previewPicture(post),
      drawn: full(previewImage(postPreview(post))),
    };
  });
  const cover = readImage(path.join(root, 'content/posts/a/표지.png'));
  assert.ok(cover);
  const url = `${site.url}/previews/${coverName(cover)}`;
  assert.deepEqual(a?.images, [{ url, alt: '제목', type: 'image/jpeg', ...previewSize }]);
  assert.equal(a?.elsewhere, url);
  assert.deepEqual(b?.images, [b?.drawn]);
  const elsewhere = { url: 'https://example.com/c.jpg?v=1', alt: '제목', type: 'image/jpeg' };
  assert.deepEqual(c?.images, [elsewhere]);
});

test('a preview shows as much of a description as messengers do, search engines get all of it', () => {
  const description = '한 문장입니다. '.repeat(20).trim();
  const { openGraph, twitter, ...rest } = pageMetadata({ ...page, description });
  assert.equal(rest.description, description);
  assert.equal(openGraph?.description, '한 문장입니다. '.repeat(11).trim());
  assert.equal(twitter?.description, openGraph?.description);
});

test('a post says in which language it is, in which it can be read as well, and where', () => {
  const blog = blogOf({
    a: 'date: 2024-01-01\ntranslations: { en: b }',
    b: 'date: 2024-02-01\nlang: en\ncategory: 개발 문화',
  });
  const post = blog.post('b');
  assert.ok(post);
  const { alternates, openGraph } = postMetadata(post, blog.versions(post));
  assert.deepEqual(alternates?.languages, {
    ko: `${site.url}/posts/a`,
    en: `${site.url}/posts/b`,
    'x-default': `${site.url}/posts/a`,
  });
  assert.equal(openGraph?.locale, 'en_US');
  assert.deepEqual(openGraph && 'alternateLocale' in openGraph && openGraph.alternateLocale, [
    'ko_KR',
  ]);
  assert.equal(openGraph && 'section' in openGraph && openGraph.section, '개발 문화');
});

test('a copy names its original to search engines, and itself to those who pass it on', () => {
  const blog = blogOf({ a: 'date: 2024-01-01\ncanonical: https://velog.io/@me/a' });
  const [post] = blog.posts;
  assert.ok(post);
  const { alternates, openGraph } = postMetadata(post, []);
  assert.equal(alternates?.canonical, 'https://velog.io/@me/a');
  assert.equal(openGraph?.url, `${site.url}/posts/a`);
});

test('a page names the feeds of the site, and those of its own posts before them', () => {
  const types = (feed?: { label: string; path: string }) =>
    pageMetadata({ ...page, feed }).alternates?.types;
  const site = { title: '필담 (RSS)', url: '/feed.xml' };
  assert.deepEqual(Object.keys(types() ?? {}), [
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
  ]);
  assert.deepEqual(types()?.['application/rss+xml'], [site]);
  assert.deepEqual(
    types({ label: '‘aws’ 태그의 글', path: '/tags/aws' })?.['application/rss+xml'],
    [{ title: '‘aws’ 태그의 글 (RSS)', url: '/tags/aws/feed.xml' }, site],
  );
});
