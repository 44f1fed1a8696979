import assert from 'node:assert/strict';
import test from 'node:test';
import { compileBody } from '@/lib/mdx/compile';
import { render } from './support/render';

test('an expression shows its value', async () => {
  assert.equal(await render('합은 {1 + 1}입니다.'), '<p>합은 2입니다.</p>');
  assert.equal(await render('{"a".length}'), '1');
  assert.equal(await render('{new Intl.NumberFormat("ko").format(1234)}'), '1,234');
  assert.equal(await render('{/* 보이지 않는 말 */}본문'), '<p>본문</p>');
});

test('an expression may name what it defines itself', async () => {
  const list = '<ul>{["가", "나"].map((each, index) => <li key={index}>{each}</li>)}</ul>';
  assert.equal(await render(list), '<ul><li>가</li><li>나</li></ul>');
  assert.equal(await render('{(({ a, b: [c] }) => a + c)({ a: 1, b: [2] })}'), '3');
  assert.equal(
    await render(
      '{(() => { const sum = add(1, 2); function add(a, b) { return a + b; } return sum; })()}',
    ),
    '3',
  );
});

test('an attribute may be an expression', async () => {
  assert.match(
    await render('<Callout type="tip" title={"가" + "나"}>\n\n본문\n\n</Callout>'),
    /^<aside class="callout" data-type="tip"><p class="callout-title"><svg.*<\/svg>가나<\/p><p>본문<\/p><\/aside>$/,
  );
});

test('components may be used in expressions and stand in each other', async () => {
  const html = await render(
    '<Callout>\n\n{true && <Callout type="warning">안</Callout>}\n\n</Callout>',
  );
  assert.equal(html.match(/<aside/g)?.length, 2);
});

test('braces and angle brackets can be written as text', async () => {
  assert.equal(
    await render('\\{변수} a \\< b `{x}` `<T>`'),
    '<p>{변수} a &lt; b <code>{x}</code> <code>&lt;T&gt;</code></p>',
  );
});

test('Markdown goes on inside a component', async () => {
  const html = await render('<Callout>\n\n**굵게(bold)**를 `code`와 쓴다.\n\n- 목록\n\n</Callout>');
  assert.match(html, /<strong>굵게\(bold\)<\/strong>를 <code>code<\/code>와/);
  assert.match(html, /<ul>\s*<li>목록<\/li>\s*<\/ul>/);
});

test('a table scrolls within itself and keeps its alignment', async () => {
  const html = await render('| 왼쪽 | 가운데 |\n| :-- | :-: |\n| a | `b\\|c` |');
  assert.match(html, /<th align="left">왼쪽<\/th><th align="center">가운데<\/th>/);
  assert.match(html, /<td align="center"><code>b\|c<\/code><\/td>/);
  assert.match(html, /^<div class="table-scroll" role="group" aria-label="[^"]+" tabindex="0">/i);
});

test('the empty corner of a table is no heading', async () => {
  const html = await render('| | 값 |\n| - | - |\n| a | 1 |');
  assert.match(html, /<tr><td><\/td><th>값<\/th><\/tr>/);
});

test('a task list has boxes that say whether it is done', async () => {
  const html = await render('- [x] 쓰기\n- [ ] 고치기');
  assert.match(
    html,
    /<input(?=[^>]*checked="")(?=[^>]*disabled="")(?=[^>]*aria-label="완료")[^>]*> 쓰기/,
  );
  assert.match(
    html,
    /<input(?=[^>]*disabled="")(?=[^>]*aria-label="미완료")(?![^>]*checked)[^>]*> 고치기/,
  );
});

test('footnotes speak Korean and lead there and back', async () => {
  const html = await render('본문[^주]과 다시[^주].\n\n[^주]: 각주입니다.');
  assert.match(html, /<h2[^>]*id="footnote-label"[^>]*>각주<\/h2>/);
  assert.match(html, /aria-label="각주 1번이 달린 본문으로 돌아가기"/);
  assert.match(html, /aria-label="각주 1-2번이 달린 본문으로 돌아가기"/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  assert.equal(targets.length, 4);
  for (const target of targets) assert.ok(ids.includes(target), target);
});

test('an error in rendering names the file', async () => {
  const body = { source: '{a["constructor"]}', format: 'mdx' as const, offset: 0 };
  const options = {
    file: 'content/posts/글.mdx',
    components: {},
    resolvePicture: (src: string) => ({ src }),
    resolveFile: (url: string) => url,
  };
  await assert.rejects(
    compileBody(body, options),
    /^Error: content\/posts\/글\.mdx could not be rendered: /,
  );
});
