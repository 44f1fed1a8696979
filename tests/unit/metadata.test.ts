import assert from 'node:assert/strict';
import test from 'node:test';
import { pageMetadata, postMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { blogOf } from './support/content';

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
  const { openGraph, twitter } = pageMetadata({ ...page, article, image: '/posts/a/cover.png' });
  assert.deepEqual(openGraph, {
    type: 'article',
    title: '제목',
    description: '설명',
    url: '/posts/a',
    siteName: site.title,
    locale: 'ko_KR',
    authors: [site.author.name],
    images: ['/posts/a/cover.png'],
    ...article,
  });
  assert.deepEqual(twitter, {
    card: 'summary_large_image',
    title: '제목',
    description: '설명',
    images: ['/posts/a/cover.png'],
  });
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
  assert.equal(openGraph?.url, '/posts/a');
});
