import assert from 'node:assert/strict';
import test from 'node:test';
import { renderLine } from './support/render';

async function becomes(lines: Record<string, string>) {
  for (const [source, html] of Object.entries(lines)) assert.equal(await renderLine(source), html);
}

test('bold closes before a particle, whatever stands inside', () =>
  becomes({
    '**마크다운(Markdown)**을 쓴다': '<strong>마크다운(Markdown)</strong>을 쓴다',
    '**"따옴표"**는': '<strong>&quot;따옴표&quot;</strong>는',
    '**“둥근 따옴표”**와': '<strong>“둥근 따옴표”</strong>와',
    '**‘작은따옴표’**도': '<strong>‘작은따옴표’</strong>도',
    '**「낫표」**와 **《겹화살괄호》**의':
      '<strong>「낫표」</strong>와 <strong>《겹화살괄호》</strong>의',
    '**1.5배**로': '<strong>1.5배</strong>로',
    '**100%**가': '<strong>100%</strong>가',
    '**C++**로': '<strong>C++</strong>로',
    '**끝났다!**라고': '<strong>끝났다!</strong>라고',
    '**왜?**와 **…**은': '<strong>왜?</strong>와 <strong>…</strong>은',
    '앞**(괄호)**뒤': '앞<strong>(괄호)</strong>뒤',
  }));

test('bold closes before a particle around links, code and other emphasis', () =>
  becomes({
    '**[링크](https://a.b)**를': '<strong><a href="https://a.b">링크</a></strong>를',
    '**`코드`**는': '<strong><code>코드</code></strong>는',
    '**`a()`와 [b](https://a.b)**를':
      '<strong><code>a()</code>와 <a href="https://a.b">b</a></strong>를',
    '***둘(both)***이': '<em><strong>둘(both)</strong></em>이',
    '**굵게 *기울여(italic)*와**도': '<strong>굵게 <em>기울여(italic)</em>와</strong>도',
  }));

test('italic closes before a particle', () =>
  becomes({
    '*강조*가': '<em>강조</em>가',
    '*강조(emphasis)*가': '<em>강조(emphasis)</em>가',
    '*"인용"*이라고': '<em>&quot;인용&quot;</em>이라고',
  }));

test('struck-out text closes before a particle', () =>
  becomes({
    '~~취소~~': '<del>취소</del>',
    '~~취소(cancel)~~는': '<del>취소(cancel)</del>는',
    '~~"옛말"~~이': '<del>&quot;옛말&quot;</del>이',
  }));

test('a single tilde is a range and strikes nothing out', () =>
  becomes({
    '1~3개 또는 5~7개': '1~3개 또는 5~7개',
    '10:00~12:00, 14:00~18:00': '10:00~12:00, 14:00~18:00',
    '월~금은 ~한 번~ 봅니다~': '월~금은 ~한 번~ 봅니다~',
    '1~3개를 ~~취소~~하고 5~7개로': '1~3개를 <del>취소</del>하고 5~7개로',
  }));

test('stars and underscores that are no emphasis stay what they are', () =>
  becomes({
    '2 * 3 * 4': '2 * 3 * 4',
    snake_case_이름과: 'snake_case_이름과',
  }));

test('nothing rewrites the punctuation of the author', () =>
  becomes({
    '"큰따옴표" \'작은따옴표\' “이미 둥근” ...':
      '&quot;큰따옴표&quot; &#x27;작은따옴표&#x27; “이미 둥근” ...',
    '앞 -- 뒤 --- 끝 … (c) 1/2 ->': '앞 -- 뒤 --- 끝 … (c) 1/2 -&gt;',
    '말줄임표…… 그리고 줄표—하나': '말줄임표…… 그리고 줄표—하나',
  }));
