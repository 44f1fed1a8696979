import assert from 'node:assert/strict';
import test from 'node:test';
import { renderBody } from './support/render';

async function ids(source: string) {
  return (await renderBody(source)).headings.map(({ id }) => id);
}

test('ids keep Hangul', async () => {
  const { html, headings } = await renderBody('## 왜 AWS Lambda인가?');
  assert.deepEqual(headings, [{ id: '왜-aws-lambda인가', text: '왜 AWS Lambda인가?', depth: 2 }]);
  assert.match(html, /<h2 id="왜-aws-lambda인가">/);
  assert.ok(
    html.includes(`<a href="#${encodeURIComponent('왜-aws-lambda인가')}" class="heading-link">`),
  );
});

test('the same heading twice has two ids', async () => {
  const twice = '## 왜 AWS Lambda인가?\n\n## 왜 AWS Lambda인가?\n\n### 왜 AWS Lambda인가?\n';
  const expected = ['왜-aws-lambda인가', '왜-aws-lambda인가-1', '왜-aws-lambda인가-2'];
  assert.deepEqual(await ids(twice), expected);
  assert.deepEqual(await ids(twice), expected);
});

test('no id is empty, and none is one that the page uses itself', async () => {
  assert.deepEqual(await ids('## !?\n\n## 🎉\n\n## main\n'), ['section', 'section-1', 'main-1']);
});

test('ids differ for names that differ in signs alone', async () => {
  const found = await ids('## C\n\n## C++\n\n## C#\n');
  assert.equal(new Set(found).size, 3);
});

test('a decomposed heading has the id of the composed one', async () => {
  assert.deepEqual(await ids('## 한글'.normalize('NFD')), ['한글']);
});

test('a heading is named by its words, without marks of emphasis, code, links and footnotes', async () => {
  const { headings } = await renderBody('## **굵은** `code`와 [링크](/a)[^1]\n\n[^1]: 각주\n');
  assert.deepEqual(headings, [{ id: '굵은-code와-링크', text: '굵은 code와 링크', depth: 2 }]);
});

test('a heading that holds a link is not a link itself', async () => {
  const { html } = await renderBody('## [링크](/a) 제목');
  assert.equal(html, '<h2 id="링크-제목"><a href="/a">링크</a> 제목</h2>');
});

test('an id that the author gave in plain Markdown stays', async () => {
  const { headings } = await renderBody('<h2 id="mine">제목</h2>', { format: 'md' });
  assert.deepEqual(headings, [{ id: 'mine', text: '제목', depth: 2 }]);
});
