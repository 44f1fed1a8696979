import assert from 'node:assert/strict';
import test from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { excerptOf, renderComment } from '@/lib/discussion/markdown';
import { xssPayloads } from '../support/xss-payloads';

const parse = (html: string): Root => fromHtml(html, { fragment: true });

/** Comments, and the HTML that they come to. */
const cases: [string, string][] = [
  [
    '**강조**가 되고 *기울임*도 됩니다',
    '<p><strong>강조</strong>가 되고 <em>기울임</em>도 됩니다</p>',
  ],
  ['첫 줄\n둘째 줄', '<p>첫 줄<br>\n둘째 줄</p>'],
  ['1~3개, 4~5개', '<p>1~3개, 4~5개</p>'],
  ['~~취소~~했다', '<p><del>취소</del>했다</p>'],
  ['`a < b`', '<p><code>a &#x3C; b</code></p>'],
  [
    'https://a.com/b를 보세요',
    '<p><a href="https://a.com/b" rel="nofollow ugc noopener">https://a.com/b</a>를 보세요</p>',
  ],
  ['[글](HTTPS://A.com)', '<p><a href="https://A.com" rel="nofollow ugc noopener">글</a></p>'],
  ['me@a.com', '<p><a href="mailto:me@a.com" rel="nofollow ugc noopener">me@a.com</a></p>'],
  ['> 인용\n\n답', '<blockquote>\n<p>인용</p>\n</blockquote>\n<p>답</p>'],
  ['- 하나\n- 둘', '<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>'],
  ['# 제목', '<p># 제목</p>'],
  ['제목\n===', '<p>제목<br>\n===</p>'],
  ['| a |\n|---|', '<p>| a |<br>\n|---|</p>'],
  ['각주[^1]', '<p>각주[^1]</p>'],
  ['[a]: https://a.com', /^<p>\[a\]: <a /.source],
  ['<b>굵게</b>', '<p>&#x3C;b>굵게&#x3C;/b></p>'],
  ['    들여 쓴 말', '<p>들여 쓴 말</p>'],
  ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
  ['[x](/admin) [y](#a)', '<p>[x](/admin) [y](#a)</p>'],
  ['<javascript:alert(1)>', '<p>&#x3C;javascript:alert(1)></p>'],
  ['$a_1 + b_1$', '<p>$a_1 + b_1$</p>'],
];

test('a comment becomes what its writer meant, and what it cannot be stays as it was typed', async () => {
  for (const [source, html] of cases) {
    const rendered = await renderComment(source);
    if (html.startsWith('^')) assert.match(rendered, new RegExp(html));
    else assert.equal(rendered, html);
  }
});

test('a picture is a link to it, so that nothing is fetched from elsewhere', async () => {
  const html = await renderComment('![그림](https://a.com/b.png)');
  assert.match(html, /!<a href="https:\/\/a\.com\/b\.png"[^>]*>그림<\/a>/);
});

test('fenced code is coloured where its language is known, and escaped anywhere', async () => {
  const html = await renderComment('```ts\nconst a = 1; // <x>\n```');
  assert.match(html, /^<pre tabindex="0"><code><span class="tok-keyword">const<\/span> a/);
  assert.match(html, /&#x3C;x>/);
  const odd = '```{onclick="a"} x\n<b>\n```';
  assert.equal(await renderComment(odd), '<pre tabindex="0"><code>&#x3C;b></code></pre>');
});

test('what is nested beyond sense, or made of signs, is text', async () => {
  const heap = await renderComment('*a **b '.repeat(1000));
  assert.ok(!heap.includes('<em>'));
  const deep = await renderComment(`${'> '.repeat(3000)}끝`);
  assert.match(deep, /^<p>(?:&#x3E;|>) .*끝<\/p>$/);
});

test('an excerpt is the words alone, in one line', () => {
  const source = '**첫** 줄\n둘째 [링크](https://a.com)\n\n- `코드`\n- <b>';
  assert.equal(excerptOf(source), '첫 줄 둘째 링크 코드 <b>');
  assert.ok(excerptOf('가 '.repeat(500)).length <= 141);
});

test('of a thousand attacks none is more than text in the elements of a comment', async () => {
  const payloads = xssPayloads();
  assert.ok(new Set(payloads).size >= 1000);
  for (const payload of payloads) {
    const html = await renderComment(payload);
    const tree = parse(html);
    visit(tree, 'element', ({ tagName, properties }) => {
      assert.match(
        tagName,
        /^(?:p|br|em|strong|del|code|pre|span|[uo]l|li|blockquote|a|hr)$/,
        payload,
      );
      for (const [name, value] of Object.entries(properties))
        assertHarmless(tagName, name, value, payload);
    });
    visit(tree, 'comment', () => assert.fail(payload));
    // Read once more by a browser, it is the same.
    assert.equal(toHtml(parse(toHtml(tree))), toHtml(tree), payload);
  }
});

function assertHarmless(tag: string, name: string, value: unknown, payload: string) {
  const allowed: Record<string, RegExp> = {
    'a href': /^(?:https?:\/\/|mailto:)/,
    'a rel': /^nofollow,ugc,noopener$/,
    'pre tabIndex': /^0$/,
    'span className': /^tok-[a-z]+$/,
    'ol start': /^\d+$/,
  };
  assert.match(String(value), allowed[`${tag} ${name}`] ?? /$^/, payload);
}
