import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';

// The site is settled as soon as it is imported: a process of its own is that of a preview.
const program = `
const { default: settings } = await import('@/content/site');
settings.url = undefined;
const { pageMetadata } = await import('@/lib/metadata');
const { metadataBase, ...metadata } = pageMetadata({ title: '제목', description: '설명', path: '/posts/a' });
console.log(JSON.stringify({ ...metadata, base: metadataBase.href }));
`;

test('the card of a preview shows its own page and picture, search engines are sent to the site', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
  const env = {
    ...process.env,
    VERCEL_PROJECT_PRODUCTION_URL: 'blog.example.com',
    VERCEL_ENV: 'preview',
    VERCEL_URL: 'blog-1a2b.vercel.app',
    VERCEL_BRANCH_URL: 'blog-git-draft.vercel.app',
  };
  const { base, alternates, openGraph, twitter } = JSON.parse(
    execFileSync(process.execPath, args, { env, encoding: 'utf8' }),
  );
  assert.equal(openGraph.url, 'https://blog-git-draft.vercel.app/posts/a');
  for (const { images } of [openGraph, twitter]) {
    assert.match(
      images[0].url,
      /^https:\/\/blog-git-draft\.vercel\.app\/previews\/[0-9a-f]{16}\.png$/,
    );
  }
  assert.equal(base, 'https://blog.example.com/');
  assert.equal(alternates.canonical, '/posts/a');
});
