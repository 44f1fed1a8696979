import assert from 'node:assert/strict';
import test from 'node:test';
import settings from '@/content/site';

Object.assign(process.env, {
  VERCEL_PROJECT_PRODUCTION_URL: 'blog.example.com',
  VERCEL_ENV: 'preview',
  VERCEL_URL: 'blog-1a2b.vercel.app',
  VERCEL_BRANCH_URL: 'blog-git-draft.vercel.app',
});
// The site is settled as soon as it is imported.
settings.url = undefined;
const { pageMetadata } = await import('@/lib/metadata');

test('the card of a preview shows its own page and picture, search engines are sent to the site', () => {
  const page = { title: '제목', description: '설명', path: '/posts/a' };
  const { metadataBase, alternates, openGraph, twitter } = pageMetadata(page);
  assert.equal(openGraph?.url, 'https://blog-git-draft.vercel.app/posts/a');
  for (const { images } of [openGraph, twitter].filter((card) => !!card)) {
    assert.match(
      JSON.stringify(images),
      /"url":"https:\/\/blog-git-draft\.vercel\.app\/previews\/[0-9a-f]{16}\.png"/,
    );
  }
  assert.equal(String(metadataBase), 'https://blog.example.com/');
  assert.equal(alternates?.canonical, '/posts/a');
});
