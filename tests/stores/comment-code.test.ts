import assert from 'node:assert/strict';
import test from 'node:test';
import { renderComment } from '@/lib/discussion/markdown';
import { commentLanguage, commentLanguages } from '@/lib/discussion/markdown/comment-languages';
import { highlight } from '@/lib/mdx/highlight';

const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``;
const isColoured = (html: string) => html.includes('tok-');

test('a language whose grammar takes long for some code has no colours in comments', async () => {
  for (const name of ['terraform', 'hcl', 'cpp', 'vue', '없는말']) {
    assert.equal(commentLanguage(name), undefined, name);
    assert.ok(!isColoured(await renderComment(fence(name, 'a = "b" # c\nif (true) {}'))), name);
  }
  for (const name of ['ts', 'TypeScript', 'C#', 'sh', 'yml', 'Dockerfile']) {
    assert.ok(commentLanguage(name), name);
  }
});

test('line by line code has the colours that it has as a whole', async () => {
  const code = 'const a = `가\n나`;\n/* 여러\n\n줄 */ return "c";';
  const whole = await highlight(code, 'typescript');
  const html = await renderComment(fence('ts', code));
  const spans = [...html.matchAll(/<span class="(?<name>[^"]*)">(?<text>[^<]*)</g)];
  assert.deepEqual(
    spans.map(({ groups }) => [groups?.name, groups?.text?.replaceAll('&#x26;', '&')]),
    whole.flat().flatMap(({ className, text }) => (className ? [[className, text]] : [])),
  );
});

test('code of many lines, or of many bytes, has no colours', async () => {
  assert.ok(isColoured(await renderComment(fence('ts', 'let a\n'.repeat(199)))));
  assert.ok(!isColoured(await renderComment(fence('ts', 'let a\n'.repeat(201)))));
  assert.ok(
    !isColoured(await renderComment(fence('ts', 'let a = "가나다라마바사아자차"\n'.repeat(120)))),
  );
});

/** As many of these as are coloured, in the longest lines that are. */
function fill(piece: string): string {
  const line = piece.repeat(Math.floor(160 / piece.length));
  const most = Math.floor(4096 / (Buffer.byteLength(line) + 1));
  return Array.from({ length: most }, () => line).join('\n');
}

const patience = { timeout: 60_000 };

test(
  'whatever code a comment holds, in any language, others are served after each line of it',
  patience,
  async () => {
    for (const language of commentLanguages) {
      // What takes some grammars long, by measurement.
      for (const piece of ['(가', '<', '`"', 'a<b<', '( ', '<a ']) {
        const code = fill(piece);
        let turns = 0;
        let isDone = false;
        const count = () => {
          turns += 1;
          if (!isDone) setImmediate(count);
        };
        setImmediate(count);
        await renderComment(fence(language, code));
        isDone = true;
        const lines = code.split('\n').length;
        assert.ok(turns >= lines, `${language}, ${piece}: ${turns} turns for ${lines} lines`);
      }
    }
  },
);
