import assert from 'node:assert/strict';
import test from 'node:test';
import { renderBody } from './support/render';

/** What is held together in a body, as text. */
async function heldIn(source: string): Promise<string[]> {
  const { html } = await renderBody(source);
  return [...html.matchAll(/<span class="keep">(.*?)<\/span>/g)].map((match) =>
    (match[1] ?? '').replace(/<[^>]+>/g, '').replaceAll('&quot;', '"'),
  );
}

const cases: Record<string, string[]> = {
  '마크다운(Markdown)을 씁니다.': [')을'],
  '"따옴표"는 닫힙니다.': ['"는'],
  '70%가 넘고, C#은 다릅니다.': ['%가', '#은'],
  '**굵은 글(bold)**을 씁니다.': ['굵은 글(bold)을'],
  '`{id}`로 찾습니다.': ['{id}로'],
  '[주소(URL)](https://example.com)를 엽니다.': ['주소(URL)를'],
  '<Callout>\n\n상자 (안)에서도.\n\n</Callout>': [')에'],
  // Between letters the browser does it.
  '서버리스를 `rows`로, **강조**가.': [],
  // A space is where a line may end.
  '문장입니다. 다음 문장 (괄호) 뒤.': [],
};

for (const [source, held] of Object.entries(cases)) {
  test(`in ${JSON.stringify(source)} no line begins with a particle`, async () => {
    assert.deepEqual(await heldIn(source), held);
  });
}

test('code is left as it is', async () => {
  const { html } = await renderBody('```text\n(가)을\n```\n\n`(나)를`');
  assert.ok(!html.includes('class="keep"'), html);
});

test('a heading with a bracket before its particle has the same text and id as before', async () => {
  const { headings } = await renderBody('## 함수(Function)란?');
  assert.deepEqual(headings, [{ id: '함수function란', text: '함수(Function)란?', depth: 2 }]);
});

test('an option of a command stays whole in a line of text, a long one does not', async () => {
  assert.deepEqual(await heldIn('`sam logs --tail`로 봅니다.'), ['--tail']);
  assert.deepEqual(await heldIn('`-n`과 `a - b`, `x-y`'), ['-n']);
  assert.deepEqual(await heldIn('`--an-option-that-is-very-long-indeed`'), []);
});
