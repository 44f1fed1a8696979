import assert from 'node:assert/strict';
import test from 'node:test';
import { robotsDirectives, robotsFile } from '@/lib/robots';
import { site } from '@/lib/site';
import { siteMetadata } from '@/lib/site-metadata';

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
