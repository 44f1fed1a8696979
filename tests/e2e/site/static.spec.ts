import { readPrerendered } from '@/scripts/prerendered';
import { expect, test } from '../support/test';

/** What Next adds by itself, and what answers with a file. */
const internal = ['/_global-error', '/_not-found', '/icon.svg'];

test('every page is prerendered, and none is rendered again', async () => {
  const { paths, patterns, revalidated } = readPrerendered(process.cwd());
  expect(revalidated).toEqual([]);
  for (const pattern of patterns.filter((each) => !each.includes('['))) {
    expect([...paths, ...internal]).toContain(pattern);
  }
  for (const start of ['/posts/', '/tags/', '/categories/', '/page/', '/about', '/guide/글쓰기']) {
    expect([...paths].some((path) => path.startsWith(start))).toBe(true);
  }
});

test('pages come from the build, not from a renderer', async ({ request }) => {
  for (const path of ['/', '/page/2', '/posts/korean-first', '/tags', '/tags/aws', '/about']) {
    const response = await request.get(path);
    expect(response.headers()['x-nextjs-cache'], path).toBe('HIT');
    expect(response.headers()['cache-control'], path).toContain('s-maxage');
  }
});
