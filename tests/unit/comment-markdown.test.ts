import assert from 'node:assert/strict';
import test from 'node:test';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { excerptOf, renderComment } from '@/lib/discussion/markdown';
import { xssPayloads } from '../support/xss-payloads';

const REL = 'rel="nofollow ugc noopener"';
const link = (href: string, label = href) => `<a href="${href}" ${REL}>${label}</a>`;

async function becomes(cases: Record<string, string>) {
  for (const [source, html] of Object.entries(cases)) {
    assert.equal(await renderComment(source), html, source);
  }
}

test('Korean is written as anywhere: emphasis, code and addresses end before a particle', () =>
  becomes({
    '첫 줄\n둘째 줄\n\n다음 문단': '<p>첫 줄<br>\n둘째 줄</p>\n<p>다음 문단</p>',
    '**강조**가 되고 *기울임*이 되고 ~~취소~~도':
      '<p><strong>강조</strong>가 되고 <em>기울임</em>이 되고 <del>취소</del>도</p>',
    '**"따옴표"**는 **괄호(를)**도':
      '<p><strong>"따옴표"</strong>는 <strong>괄호(를)</strong>도</p>',
    '~~(취소)~~가': '<p><del>(취소)</del>가</p>',
    '3~4개, 5~6개': '<p>3~4개, 5~6개</p>',
    '`useEffect`를': '<p><code>useEffect</code>를</p>',
    'https://a.com입니다': `<p>${link('https://a.com')}입니다</p>`,
    '**https://a.com/b**를': `<p><strong>${link('https://a.com/b')}</strong>를</p>`,
    '[문서](https://a.com/b?c=d&e)를': `<p>${link('https://a.com/b?c=d&#x26;e', '문서')}를</p>`,
    '<https://a.com/b>와 a@b.kr로': `<p>${link('https://a.com/b')}와 ${link('mailto:a@b.kr', 'a@b.kr')}로</p>`,
    '> 인용\n\n답': '<blockquote>\n<p>인용</p>\n</blockquote>\n<p>답</p>',
    '- 하나\n- 둘': '<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>',
    '3. 셋\n4. 넷': '<ol start="3">\n<li>셋</li>\n<li>넷</li>\n</ol>',
  }));

test('what comments do not know stays as it was typed', () =>
  becomes({
    '<b>굵게</b> <!-- 주석 -->': '<p>&#x3C;b>굵게&#x3C;/b> &#x3C;!-- 주석 --></p>',
    '<div>\n가\n</div>': '<p>&#x3C;div><br>\n가<br>\n&#x3C;/div></p>',
    '&nbsp;와 &lt;를': '<p>&#x26;nbsp;와 &#x26;lt;를</p>',
    '|가|나|\n|-|-|\n|1|2|': '<p>|가|나|<br>\n|-|-|<br>\n|1|2|</p>',
    '글[^1]\n\n[^1]: 주': '<p>글[^1]</p>\n<p>[^1]: 주</p>',
    '[가][나]\n\n[나]: /다': '<p>[가][나]</p>\n<p>[나]: /다</p>',
    '$$x^2$$와 $5': '<p>$$x^2$$와 $5</p>',
    '- [ ] 할 일': '<ul>\n<li>[ ] 할 일</li>\n</ul>',
    '가\n\n***': '<p>가</p>\n<p>***</p>',
    '{1 + 1} <Card />': '<p>{1 + 1} &#x3C;Card /></p>',
  }));

test('a heading is a paragraph in bold, and a picture a link', () =>
  becomes({
    '# 제목\n\n글': '<p><strong>제목</strong></p>\n<p>글</p>',
    '제목\n===': '<p><strong>제목</strong></p>',
    '![그림](https://a.com/b.png)': `<p>${link('https://a.com/b.png', '그림')}</p>`,
    '![](https://a.com/b.png)': `<p>${link('https://a.com/b.png')}</p>`,
    '![그림](/b.png)': '<p>그림</p>',
    '[![그림](https://a.com/b.png)](https://a.com)': `<p>${link('https://a.com', '그림')}</p>`,
  }));

test('only addresses of the web and of mail are links', () =>
  becomes({
    '[가](javascript:alert)': '<p>가</p>',
    '[가](/posts/나)': '<p>가</p>',
    '[가](#나)': '<p>가</p>',
    '[가](//a.com)': '<p>가</p>',
    '[가](https:a.com)': '<p>가</p>',
    '<ftp://a.com>': '<p>ftp://a.com</p>',
    '[가](HTTPS://a.com)': `<p>${link('https://a.com', '가')}</p>`,
    '[](https://a.com)': `<p>${link('https://a.com')}</p>`,
  }));

test('fenced code has the colours of its language, where that is known', () =>
  becomes({
    '```ts\nconst a = 1;\n```':
      '<pre tabindex="0"><code><span class="tok-keyword">const</span> a = <span class="tok-constant">1</span>;</code></pre>',
    '```없는말\n<b>\n```': '<pre tabindex="0"><code>&#x3C;b></code></pre>',
    '```\n\n가\n```': '<pre tabindex="0"><code>\n가</code></pre>',
  }));

test('long code, code of long lines or many braces, and the fourth language of a comment, have no colours', async () => {
  const long = `\`\`\`ts\n${'const a = 1;\n'.repeat(400)}\`\`\``;
  assert.doesNotMatch(await renderComment(long), /tok-/);
  const wide = `\`\`\`ts\nconst a = '${'a'.repeat(300)}';\n\`\`\``;
  assert.doesNotMatch(await renderComment(wide), /tok-/);
  assert.doesNotMatch(
    await renderComment(`\`\`\`ts\n${'const a = {\n'.repeat(300)}\`\`\``),
    /tok-/,
  );
  const four = ['js', 'ts', 'json', 'python'].map((name) => `\`\`\`${name}\n"a"\n\`\`\``);
  const parts = (await renderComment(four.join('\n'))).split('<pre');
  assert.deepEqual(
    parts.slice(1).map((part) => part.includes('tok-')),
    [true, true, true, false],
  );
});

test('characters that hide or turn what follows are left out', () =>
  becomes({ '가\u0000나\u202e다\u2066라\u001b[0m\r\n마': '<p>가나다라[0m<br>\n마</p>' }));

test('what is nested beyond reason is shown as it was typed', async () => {
  const typed = async (source: string) => {
    const text = serialize(parseFragment(await renderComment(source))).replace(/<[^>]*>|\s/g, '');
    assert.equal(text.replaceAll('&gt;', '>'), source.replace(/\s/g, ''));
  };
  await typed('>'.repeat(5000));
  await typed('['.repeat(10_000));
  await typed(`${'*'.repeat(4000)}a${'*'.repeat(4000)}`);
  await typed(`${'- '.repeat(3000)}a\n\nb`);
  await typed(Array.from({ length: 99 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'));
});

test('an excerpt is one line of plain text', () => {
  assert.equal(
    excerptOf('# 제목\n\n**굵게** 쓴\n[글](https://a.com)\n\n- 하나\n- 둘\n\n```ts\n1\n```'),
    '제목 굵게 쓴 글 하나 둘 1',
  );
  assert.equal(excerptOf('<b>가</b> & 나'), '<b>가</b> & 나');
  assert.equal(excerptOf('>'), '>');
  assert.equal([...excerptOf('가'.repeat(500))].length, 141);
});

const ATTRIBUTES: Record<string, Record<string, RegExp>> = {
  a: { href: /^(?:https?:\/\/|mailto:)/i, title: /^/, rel: /^nofollow ugc noopener$/ },
  ol: { start: /^\d+$/ },
  pre: { tabindex: /^0$/ },
  span: { class: /^tok-[a-z]+$/ },
};
const ELEMENTS = 'a blockquote br code del em li ol p pre span strong ul'.split(' ');

test('whatever a comment holds, its HTML has nothing but what comments know', async () => {
  const payloads = xssPayloads();
  assert.ok(payloads.length >= 1000);
  for (const payload of payloads) {
    const html = await renderComment(payload);
    const check = (nodes: DefaultTreeAdapterTypes.ChildNode[]) => {
      for (const node of nodes) {
        if (node.nodeName === '#text') continue;
        assert.ok('attrs' in node && ELEMENTS.includes(node.tagName), `${payload}: ${html}`);
        for (const { name, value } of node.attrs) {
          assert.match(value, ATTRIBUTES[node.tagName]?.[name] ?? /^\b$/, `${payload}: ${html}`);
        }
        check(node.childNodes);
      }
    };
    const tree = parseFragment(html);
    check(tree.childNodes);
    const again = serialize(tree);
    assert.equal(serialize(parseFragment(again)), again, payload);
  }
});
