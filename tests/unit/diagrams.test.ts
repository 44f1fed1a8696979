import assert from 'node:assert/strict';
import test from 'node:test';
import { readDiagram } from '@/lib/mdx/diagram/read-diagram';
import { render } from './support/render';

const fence = (source: string, meta = '') => `\`\`\`mermaid${meta}\n${source}\n\`\`\``;

/** The texts of a drawn diagram, as they stand in it. */
async function textsIn(source: string): Promise<string[]> {
  const html = await render(fence(source));
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<\/tspan><tspan x=/g, ' <tspan x=').replace(/<[^>]*>/g, ''),
  );
}

const drawings: Record<string, [source: string, texts: string[]]> = {
  'a flowchart with Korean names, arrows without spaces and labels of every kind': [
    'graph TD\n가나-->B["괄호 (있음)"]\nB-- 네 -->다["배열 [0] | (1)"]\nB-->|"아니요"|마지막;\nB[나중 이름]',
    ['네', '아니요', '가나', '나중 이름', '배열 [0] | (1)', '마지막'],
  ],
  'a subgraph that names nodes known before': [
    'flowchart LR\nA --> B[둘]\nsubgraph 안쪽 서버\nB\nend',
    ['안쪽 서버', 'A', '둘'],
  ],
  'a sequence diagram': [
    'sequenceDiagram\nactor 나\n나->>서버: 요청\n서버-->>나: 응답',
    ['요청', '응답', '나', '서버'],
  ],
  'a class diagram': [
    'classDiagram\nclass 주문 {\n  +String 번호\n}\n주문 --> 상품 : 담는다',
    ['주문', '+ 번호: String', '상품', '담는다'],
  ],
  'a state diagram, with a name given behind its use': [
    'stateDiagram-v2\n[*] --> 대기\n대기 --> 끝 : 마침\n끝 : 모두 끝남',
    ['마침', '대기', '모두 끝남'],
  ],
  'an entity diagram': [
    'erDiagram\n고객 ||--o{ 주문 : 한다\n고객 {\n  string 이름 PK, UK\n}',
    ['고객', 'PK,UK', 'string', '이름', '주문', '한다'],
  ],
};

for (const [name, [source, texts]] of Object.entries(drawings)) {
  test(`${name} is drawn whole`, async () => {
    assert.deepEqual(await textsIn(source), texts);
  });
}

test('a drawing has its size, the colours of the page, and nothing from elsewhere', async () => {
  const html = await render(fence('graph TD\nA["<b>굵게</b> & 3.14159"] --> B'));
  assert.match(html, /<svg viewBox="[\d. ]+" width="\d+" height="\d+" aria-hidden="true">/);
  assert.doesNotMatch(html, /<style|style=|@import|https?:|data-label|#[0-9a-f]{3,6}\b|--_/i);
  assert.ok(html.includes('&amp; 3.14159'), html);
});

test('what an author writes into a label stays text', async () => {
  const html = await render(fence('graph TD\nA["</svg><script>alert(1)</script>"]'));
  assert.ok(!html.includes('<script'), html);
});

test('ids are those of one drawing, however many a page has', async () => {
  const html = await render([fence('graph TD\nA --> B'), fence('graph TD\nA --> B')].join('\n\n'));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(id), id);
});

test('a diagram is called what its author calls it, and shows its title', async () => {
  assert.match(await render(fence('graph TD\nA')), /aria-label="다이어그램"/);
  const titled = await render(fence('graph TD\nA', ' title="요청의 길"'));
  assert.match(titled, /aria-label="요청의 길".*<figcaption>요청의 길<\/figcaption>/s);
  const named = await render(fence('graph TD\naccTitle: 이름\naccDescr: 설명\nA'));
  assert.match(named, /aria-label="이름. 설명"/);
  assert.doesNotMatch(named, /<figcaption>/);
});

test('the source of a diagram can be read, with its signs as text', async () => {
  const html = await render(fence('graph TD\n%% 곁말\nA["a < b"]'));
  assert.match(html, /<code>graph TD\n%% 곁말\nA\[&quot;a &lt; b&quot;\]<\/code>/);
});

test('a longer message moves lifelines apart, as far as it needs', async () => {
  const way = async (message: string) => {
    const html = await render(fence(`sequenceDiagram\nA->>B: ${message}\nB-->>A: 네`));
    const [from = 0, to = 0] = [...html.matchAll(/class="lifeline" x1="([\d.]+)"/g)].map((x) =>
      Number(x[1]),
    );
    const [, line] = /class="message"><line x1="[\d.]+" y1="[\d.]+" x2="([\d.]+)"/.exec(html) ?? [];
    assert.equal(Number(line), to);
    return to - from;
  };
  assert.equal(await way('짧게'), 140);
  assert.ok((await way('이 메시지는 두 생명선 사이보다 훨씬 더 길게 이어집니다')) > 300);
});

test('a box is as wide as the Korean in it, in text and in code', async () => {
  const boxOf = async (source: string) => {
    const [, width] = /<rect[^>]* width="([\d.]+)"/.exec(await render(fence(source))) ?? [];
    return Number(width);
  };
  const text = '가'.repeat(30);
  const inText = await boxOf(`graph TD\nA[${text}]`);
  assert.ok(inText > 30 * 13 * 0.92 && inText < 30 * 13 * 1.1, String(inText));
  const inCode = await boxOf(`classDiagram\nclass A {\n  +${text}\n}`);
  assert.ok(inCode > 31 * 11 && inCode < 35 * 11, String(inCode));
});

test('every line of a diagram that would be dropped is told', () => {
  const told = (source: string) =>
    readDiagram(source).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  assert.deepEqual(told('graph TD\nA --x B'), [
    '2:3 `--x B` cannot be drawn; mend it, or say it in another way',
  ]);
  for (const source of [
    'flowchart TD\n  A --> B:::hot',
    'flowchart TD\n  A@{ shape: cyl }',
    'flowchart TD\n  A[가 [나]]',
    'sequenceDiagram\n  autonumber\n  A->>B: x',
    'sequenceDiagram\n  A->>B',
    'sequenceDiagram\n  Note over A: x\n  A->>B: x',
    'classDiagram\n  direction LR\n  A --> B',
    'classDiagram\n  class A["이름"]',
    'erDiagram\n  A ||--o{ B',
    'erDiagram\n  A {\n    string\n  }',
    'stateDiagram-v2\n  state 갈래 <<choice>>',
    'stateDiagram-v2\n  A --> B\n  note right of A : x',
  ]) {
    assert.equal(told(source).length, 1, source);
  }
});
