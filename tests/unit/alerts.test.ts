import assert from 'node:assert/strict';
import test from 'node:test';
import { load, validPost, writeContent } from './support/content';
import { render } from './support/render';

/** Without signs, which say nothing that the word does not. */
const withoutSigns = (html: string) => html.replace(/<svg.*?<\/svg>/g, '').replace(/>\s+</g, '><');

const callout = (type: string, word: string, text = '<p>본문</p>') =>
  `<aside class="callout" data-type="${type}"><p class="callout-title">${word}</p>${text}</aside>`;

test("GitHub's alerts are remarks with a Korean word, in both formats and in any case", async () => {
  for (const [marker, type, word] of [
    ['NOTE', 'note', '참고'],
    ['tip', 'tip', '팁'],
    ['Important', 'important', '중요'],
    ['WARNING', 'warning', '주의'],
    ['CAUTION', 'caution', '경고'],
  ] as const) {
    for (const format of ['mdx', 'md'] as const) {
      const html = await render(`> [!${marker}]\n> 본문`, { format });
      assert.equal(withoutSigns(html), callout(type, word));
    }
  }
});

test('an alert holds all that a quote holds, wherever it stands', async () => {
  const blocks = '> [!TIP]  \n> **굵게**와 `코드`\n>\n> > [!NOTE]\n> >\n> > 본문\n>\n> - 목록';
  assert.equal(
    withoutSigns(await render(blocks)),
    callout(
      'tip',
      '팁',
      `<p><strong>굵게</strong>와 <code>코드</code></p>${callout('note', '참고')}<ul><li>목록</li></ul>`,
    ),
  );
});

test('a quote is an alert only where the marker stands alone on its first line', async () => {
  for (const quote of [
    '> [!NOTE] 뒤에 글',
    '> [!NOTE]`코드`',
    '> 앞에 글\n> [!NOTE]',
    '> `[!NOTE]`\n> 글',
    '> [! NOTE]\n> 글',
  ]) {
    assert.match(await render(quote), /^<blockquote>/, quote);
  }
});

test('a remark with a title of its own still says its kind to screen readers', async () => {
  const html = await render('<Callout type="warning" title="돈이 듭니다">\n\n본문\n\n</Callout>');
  assert.match(html, /<svg role="img" aria-label="주의"[^>]*>.*<\/svg>돈이 듭니다<\/p>/);
  assert.match(await render('> [!WARNING]\n> 본문'), /<svg aria-hidden="true"/);
});

test('the marker of an alert is no part of the text that is counted', () => {
  const minutes = (first: string) => {
    const body = Array.from({ length: 300 }, () => `> ${first}\n> 글`).join('\n\n');
    return load(writeContent({ 'posts/a.mdx': validPost('', body) })).blog.posts[0]?.readingMinutes;
  };
  assert.equal(minutes('[!NOTE]'), 1);
  assert.equal(minutes('[NOTE]'), 2);
});
