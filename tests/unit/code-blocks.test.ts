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
