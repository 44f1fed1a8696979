import assert from 'node:assert/strict';
import test from 'node:test';
import { site } from '@/lib/site';
import { renderBody } from './support/render';

/** What paper says behind the links of a body. */
async function onPaper(source: string): Promise<string[]> {
  const { html } = await renderBody(source);
  return [...html.matchAll(/<a[^>]*data-address="([^"]*)"/g)].map((match) => match[1] ?? '');
}

test('a link elsewhere says on paper where it leads, as people read it', async () => {
  assert.deepEqual(await onPaper('[위키](https://ko.wikipedia.org/wiki/%ED%95%9C%EA%B8%80)'), [
    'https://ko.wikipedia.org/wiki/한글',
  ]);
  assert.deepEqual(await onPaper('[가](https://a.b/%E0%A4%A)'), ['https://a.b/%E0%A4%25A']);
});

test('a link within the site, to a mail box, or with its address as text says no more', async () => {
  for (const source of [
    '[가](/posts/a)',
    '[가](#b)',
    `[가](${site.url}/posts/a)`,
    '[가](mailto:a@b.c)',
    'https://a.b/c',
    'www.example.com',
  ]) {
    assert.deepEqual(await onPaper(source), [], source);
  }
});
