import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from './support/render';

const sources = {
  python: 'def f(a: int) -> str:\n    """설명 & <b>"""\n    return f"{a} < 1 && \'x\'"',
  ts: 'const f = <T,>(a: T): a is T & {} => a !== `\x24{1}</code>`;\n\n// 주석 <script>alert(1)</script>',
  bash: 'for f in *.mdx; do\n\techo "$f" > /dev/null && cat <<\'EOF\'\nEOF\ndone',
  yaml: 'a: &x "b"\n# 주석\nlist:\n  - *x\n',
  diff: '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-옛것\n+새것 & <new>',
  html: '<script>alert("1 & 2")</script>\n<!-- 주석 -->',
  json: '{ "a": [1, 2.0, null], "한글": "\\u0000" }',
  nolanguage: '줄 하나   \n\n   들여 쓴 <줄> & {변수}',
  notalanguage: 'a <b> & "c" \'d\' </code></pre><script>',
  text: '그냥 글',
};

/** The text that a reader sees and copies. */
function textOf(html: string): string {
  const code = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? '';
  return code
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

for (const [language, source] of Object.entries(sources)) {
  test(`code is shown to the letter: ${language}`, async () => {
    const fence = `\`\`\`${language === 'nolanguage' ? '' : language}\n${source}\n\`\`\``;
    for (const format of ['mdx', 'md'] as const) {
      const html = await render(fence, { format });
      assert.equal(textOf(html), source);
      // Nothing that the code holds becomes markup: what is left are the marks of the highlighter.
      const inside = /<code>(.*)<\/code>/s.exec(html)?.[1] ?? '';
      assert.doesNotMatch(inside.replace(/<span class="tok-[a-z]+">|<\/span>/g, ''), /[<>]/);
    }
  });
}

test('a block bears the name of its language, as people write it', async () => {
  for (const [language, name] of [
    ['ts', 'TypeScript'],
    ['PYTHON', 'Python'],
    ['sh', '터미널'],
    ['mermaid2', 'mermaid2'],
  ] as const) {
    const html = await render(`\`\`\`${language}\na\n\`\`\``);
    assert.match(html, new RegExp(`aria-label="${name} 코드"`));
  }
  for (const language of ['', 'text', 'txt', 'plaintext']) {
    assert.match(await render(`\`\`\`${language}\na\n\`\`\``), /aria-label="코드"/);
  }
});

test('colours are classes, so that one page serves light and dark', async () => {
  const html = await render('```ts\nconst a = "b"; // 주석\n```');
  assert.match(html, /<span class="tok-keyword">const<\/span>/);
  assert.match(html, /<span class="tok-string">&quot;b&quot;|<span class="tok-string">"b"/);
  assert.match(html, /<span class="tok-comment">\/\/ 주석<\/span>/);
  assert.doesNotMatch(html, /style=/);
});

test('lines that a patch takes away and adds are told apart', async () => {
  const html = await render('```diff\n-옛것\n+새것\n```');
  assert.match(html, /<del class="line">옛것\n<\/del><ins class="line">새것<\/ins>/);
});

test('code may stand in lists, quotes and components', async () => {
  const block = '```ts\nconst a = 1;\n```';
  const indented = block.replaceAll('\n', '\n  ');
  for (const source of [
    `- 목록\n\n  ${indented}`,
    `> ${block.replaceAll('\n', '\n> ')}`,
    `<Callout>\n\n${block}\n\n</Callout>`,
  ]) {
    assert.equal(textOf(await render(source)), 'const a = 1;');
  }
});

test('an indented block is code as well', async () => {
  assert.equal(textOf(await render('글\n\n    a < b\n', { format: 'md' })), 'a < b');
});

/** What stands inside `<code>`. */
const codeOf = async (source: string) =>
  [...(await render(source)).matchAll(/<code>(.*?)<\/code>/gs)].map(([, code]) => code).join('');

test('a file name heads its block and names it', async () => {
  const html = await render('```ts title="lib/a.ts"\na\n```');
  assert.match(html, /aria-label="lib\/a\.ts 코드"/);
  assert.match(html, /<figcaption><span>lib\/a\.ts<\/span>/);
  assert.doesNotMatch(html, /TypeScript/);
});

test('only lines that bear something are elements of their own', async () => {
  assert.equal(await codeOf('```text {2}\na\nb\nc\n```'), 'a\n<mark class="line">b\n</mark>c');
  assert.equal(
    await codeOf('```text lineNumbers=9\na\nb\n```'),
    '<span class="line" data-n="9">a\n</span><span class="line" data-n="10">b</span>',
  );
});

test('a deleted line has no number', async () => {
  const code = await codeOf('```js lineNumbers\na // [!code --]\nb // [!code ++]\nc\n```');
  assert.match(code, /^<del class="line">a\n<\/del><ins class="line" data-n="1">b\n<\/ins>/);
  assert.match(code, /data-n="2">c<\/span>$/);
});

test('a word is marked wherever it stands, across colours and to the letter', async () => {
  assert.equal(
    await codeOf('```text /a.b/ /<c>/\na.b axb a.b<c>\n```'),
    '<mark>a.b</mark> axb <mark>a.b</mark><mark>&lt;c&gt;</mark>',
  );
  assert.equal(
    await codeOf('```ts /t a = 1/\nconst a = 1;\n```'),
    '<span class="tok-keyword">cons</span><mark><span class="tok-keyword">t</span> a = <span class="tok-constant">1</span></mark>;',
  );
});

test('a deleted line does not colour what follows it', async () => {
  const code = await codeOf('```diff js\n-/* open\n+a\n b\n```');
  assert.match(code, /<del class="line"><span class="tok-comment">\/\* open\n?<\/span>/);
  assert.equal((code.match(/tok-comment/g) ?? []).length, 1);
});

test('prompts and answers are told apart from commands', async () => {
  assert.equal(
    await codeOf('```console\n$ ls\na <b>\nc\n$ ls\n```'),
    '<span class="prompt">$ </span><span class="tok-function">ls</span>\n' +
      '<span class="output">a &lt;b&gt;\nc\n</span>' +
      '<span class="prompt">$ </span><span class="tok-function">ls</span>',
  );
});

test('more than forty lines fold after thirty, and no line is lost', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `줄 ${index + 1}`);
  const fence = (count: number, meta = '') =>
    `\`\`\`text ${meta}\n${rows(count).join('\n')}\n\`\`\``;
  assert.doesNotMatch(await render(fence(40)), /<details/);
  const html = await render(fence(41));
  assert.match(html, /줄 30\n<\/code><\/pre><details class="code-rest"><summary>/);
  assert.match(html, />11줄 더 보기</);
  assert.equal(await codeOf(fence(41)), rows(41).join('\n'));
  // What is pointed at must be seen.
  assert.match(await render(fence(41, '{35}')), /<details class="code-rest" open="">/);
});

test('the wrap button is left out where every line fits', async () => {
  for (const [line, fits] of [
    ['a'.repeat(32), ' data-fits="phone"'],
    ['가'.repeat(17), ' data-fits="desk"'],
    ['a'.repeat(75), ''],
  ] as const) {
    const html = await render(`\`\`\`ts\n${line}\n\`\`\``);
    assert.equal(/ data-fits="\w+"/.exec(html)?.[0] ?? '', fits);
  }
});

test('inline code is coloured in the language that it names', async () => {
  assert.equal(
    await render('값은 `const a = 1{:ts}`입니다.'),
    '<p>값은 <code><span class="tok-keyword">const</span> a = <span class="tok-constant">1</span></code>입니다.</p>',
  );
  for (const [written, shown] of [
    ['`a\\{:ts}`', 'a{:ts}'],
    ['`{:ok}`', '{:ok}'],
    ['`{:ts} a`', '{:ts} a'],
    ['`a{:text}b`', 'a{:text}b'],
  ] as const) {
    assert.equal(await render(written), `<p><code>${shown}</code></p>`);
  }
});

test('one example in several languages is tabs, named by title or language', async () => {
  const html = await render(
    '<CodeTabs>\n\n```ts\na\n```\n\n```js title="b.js"\nb\n```\n\n</CodeTabs>',
  );
  const labels = [...html.matchAll(/<label class="tab"><input[^>]*\/>([^<]*)</g)].map(([, l]) => l);
  assert.deepEqual(labels, ['TypeScript', 'b.js']);
  assert.equal((html.match(/checked=""/g) ?? []).length, 1);
  assert.equal((html.match(/<figure/g) ?? []).length, 2);
});
