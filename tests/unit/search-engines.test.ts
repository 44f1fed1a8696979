import assert from 'node:assert/strict';
import test from 'node:test';
import { renderToStaticMarkup } from 'react-dom/server';
import { PreviewNotice } from '@/components/layout/preview-notice';
import { robotsDirectives, robotsFile } from '@/lib/robots';
import { site } from '@/lib/site';
import { siteMetadata } from '@/lib/site-metadata';
import config from '@/next.config.mjs';

const verification = { google: 'G', naver: 'N', daum: 'D:x==', bing: 'B' };

test('search engines may show the site, with large pictures', () => {
  assert.equal(robotsDirectives({ isPreview: false }), 'index, follow, max-image-preview:large');
});

test('they are asked not to show a preview, on pages that they may open', () => {
  assert.equal(robotsDirectives({ isPreview: true }), 'noindex');
  const file = robotsFile({ isPreview: true, verification: {} });
  assert.equal(file, 'User-agent: *\nAllow: /\n');
});

test('robots.txt forbids nothing, and says where the sitemap is', () => {
  assert.equal(
    robotsFile({ isPreview: false, verification: {} }),
    `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`,
  );
});

test('each search engine finds its code where it looks for it', () => {
  assert.deepEqual(siteMetadata({ isPreview: false, verification }).verification, {
    google: 'G',
    other: { 'naver-site-verification': 'N', 'msvalidate.01': 'B' },
  });
  assert.match(robotsFile({ isPreview: false, verification }), /\n#DaumWebMasterTool:D:x==\n$/);
});

test('a preview says so at the head of each page, and leads to the published site where that is known', () => {
  const url = 'https://blog.example.com';
  const notice = (addressFrom: 'settings' | 'machine', isPreview = true) =>
    renderToStaticMarkup(PreviewNotice({ site: { isPreview, addressFrom, url } }));
  assert.match(notice('settings'), /미리보기.*<a href="https:\/\/blog\.example\.com">/);
  assert.match(notice('machine'), /미리보기/);
  assert.doesNotMatch(notice('machine'), /<a /);
  assert.equal(notice('settings', false), '');
});

test('files of a preview ask to be left out by a header, those of the published site do not', async () => {
  const before = process.env.SITE_PREVIEW;
  process.env.SITE_PREVIEW = '1';
  const noindex = { source: '/(.*)', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] };
  assert.deepEqual((await config.headers?.())?.at(-1), noindex);
  process.env.SITE_PREVIEW = '0';
  assert.doesNotMatch(JSON.stringify(await config.headers?.()), /X-Robots-Tag/);
  if (before === undefined) delete process.env.SITE_PREVIEW;
  else process.env.SITE_PREVIEW = before;
});
