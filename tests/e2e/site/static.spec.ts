import { readPrerendered } from '@/scripts/prerendered';
import { expect, test } from '../support/test';

/** What Next adds by itself, and what answers with a file. */
const internal = ['/_global-error', '/_not-found', '/icon.svg'];

test('every page is prerendered, and none is rendered again', async () => {
  const { paths, patterns, revalidated } = readPrerendered(process.cwd());
  expect(revalidated).toEqual([]);
  // What readers answer is asked for by pages, and is in none.
  const pages = patterns.filter((each) => !each.includes('[') && !each.startsWith('/api/'));
  for (const pattern of pages) {
    expect([...paths, ...internal]).toContain(pattern);
  }
  const starts = [
    '/posts/',
    '/tags/',
    '/categories/',
    '/series/',
    '/page/',
    '/about',
    '/guide/글쓰기',
  ];
  for (const start of starts) {
    expect([...paths].some((path) => path.startsWith(start))).toBe(true);
  }
});

test('pages come from the build, not from a renderer', async ({ request }) => {
  const lists = ['/archive', '/series', '/series/필담 안내서', '/categories', '/tags', '/tags/aws'];
  const machines = ['/sitemap.xml', '/robots.txt'];
  for (const path of ['/', '/page/2', '/posts/korean-first', '/about', ...lists, ...machines]) {
    const response = await request.get(path);
    expect(response.headers()['x-nextjs-cache'], path).toBe('HIT');
    expect(response.headers()['cache-control'], path).toContain('s-maxage');
  }
});
