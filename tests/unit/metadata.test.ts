import assert from 'node:assert/strict';
import test from 'node:test';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';

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
