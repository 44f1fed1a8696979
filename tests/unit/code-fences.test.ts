import assert from 'node:assert/strict';
import test from 'node:test';
import { readFence } from '@/lib/mdx/code/read-fence';

/** A fence as an author writes it: what stands behind the language, and the code. */
function read(lang: string, meta: string | null, value: string) {
  return readFence({ type: 'code', lang: lang || null, meta, value });
}

const four = 'a\nb\nc\nd';
const marks = (lang: string, meta: string | null, value: string) =>
  read(lang, meta, value).fence.lines.map(({ mark }) => mark);
const texts = (lang: string, value: string, meta: string | null = null) =>
  read(lang, meta, value).fence.lines.map(({ text }) => text);

test('a fence takes options in any order', () => {
  const { fence, problems } = read(
    'ts',
    '{1,3-4} wrap title="lib/a b.ts" /b/ lineNumbers=12',
    four,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(fence.meta, {
    title: 'lib/a b.ts',
    firstNumber: 12,
    lines: new Set([1, 3, 4]),
    words: ['b'],
    wrap: true,
    rest: [],
  });
  assert.equal(read('ts', 'lineNumbers', four).fence.meta.firstNumber, 1);
  assert.equal(read('ts', 'title=\'a "b".ts\'', four).fence.meta.title, 'a "b".ts');
  assert.deepEqual([...read('ts', '{1, 3} {2-2}', four).fence.meta.lines], [1, 3, 2]);
});

test('a word may hold spaces and slashes', () => {
  assert.deepEqual(read('ts', '/import a/ {1} /a/b/ /c/', 'import a/b/c').fence.meta.words, [
    'import a',
    'a/b',
    'c',
  ]);
});

test('notation marks a line in the comments of any language, and is not shown', () => {
  for (const [written, left] of [
    ['a(); // [!code ++]', 'a();'],
    ['a()  # [!code ++]', 'a()'],
    ['SELECT 1 -- [!code ++]', 'SELECT 1'],
    ['(a) ; [!code ++]', '(a)'],
    ['a {} /* [!code ++] */', 'a {}'],
    ['<p> <!-- [!code ++] -->', '<p>'],
    ['// [!code ++]', ''],
    ['a(); // 까닭 [!code ++]', 'a(); // 까닭'],
    ['a {} /* 까닭 [!code ++] */', 'a {} /* 까닭 */'],
  ] as const) {
    assert.deepEqual(read('ts', null, written).fence.lines, [{ text: left, mark: 'added' }]);
  }
  assert.deepEqual(marks('ts', null, 'a // [!code --]\nb // [!code highlight]\nc'), [
    'deleted',
    'highlighted',
    undefined,
  ]);
});

test('notation in Markdown and plain text is an example of itself', () => {
  for (const lang of ['md', 'mdx', 'text', '']) {
    assert.deepEqual(texts(lang, 'a // [!code ++]'), ['a // [!code ++]']);
  }
});

test('a change of code is code without its signs', () => {
  for (const [source, lines] of [
    ['- a\n+ b\n  c', ['a', 'b', 'c']],
    ['-a\n+b\n c', ['a', 'b', 'c']],
    ['-a\n+b\nc', ['a', 'b', 'c']],
    ['-  a\n+    b\n\n   c', ['  a', '    b', '', '  c']],
    ['+\ta\n-\tb', ['\ta', '\tb']],
  ] as const) {
    assert.deepEqual(texts('diff', source, 'ts'), lines, source);
  }
  assert.deepEqual(marks('diff', '{3}', '-a\n+b\n c'), ['deleted', 'added', 'highlighted']);
  assert.equal(read('diff', 'ts title="a.ts"', '-a').fence.language, 'ts');
});

test('a patch is shown to the letter', () => {
  const patch = '--- a\n+++ b\n@@ -1 +1 @@\n-a\n+b';
  assert.deepEqual(texts('diff', patch).join('\n'), patch);
  assert.equal(read('diff', null, patch).fence.language, 'diff');
});

/** `$` for a command, `>` for its next line, `.` for what the terminal answered, in one string. */
function session(lang: string, value: string): string {
  return read(lang, null, value)
    .fence.lines.map(({ prompt, output }) =>
      output ? '.' : (prompt ?? ' ').trim().slice(-1) || ' ',
    )
    .join('');
}

test('commands are told from what the terminal answers', () => {
  for (const [lang, source, kinds] of [
    ['console', '$ npm i\nadded 3\n\n> not a prompt\n$ ls', '$...$'],
    ['console', '$ a \\\n  --b\n$ c', '$ $'],
    ['console', '$ a \\\n> --b \\\n> --c\nanswer', '$>>.'],
    ['console', "$ cat <<'EOF'\n> a\n> EOF\na", '$>>.'],
    ['console', '# apt update\n# apt install\nfine', '##.'],
    ['console', '# 먼저 설치합니다.\n$ npm i', '.$'],
    ['console', 'me@host:~/blog$ ls\na.mdx', '$.'],
    ['console', '% ls\na', '%.'],
    ['sh', '$ ls\na\n# remark', '$..'],
    ['sh', '# 설치\nnpm i > log.txt', '  '],
    ['bash', 'cat <<EOF\nEOF', '  '],
    ['powershell', 'PS C:\\a> dir `\n  -Path b\nanswer', '> .'],
    ['powershell', 'PS> dir', '>'],
    ['bat', 'C:\\a> dir\nanswer', '>.'],
  ] as const) {
    assert.equal(session(lang, source), kinds, `${lang}\n${source}`);
  }
  assert.deepEqual(texts('sh', '$ ls -l\na'), ['ls -l', 'a']);
});

test('what is no language of a terminal has no prompts', () => {
  assert.deepEqual(texts('text', '$ ls'), ['$ ls']);
  assert.deepEqual(texts('js', '$ (a)'), ['$ (a)']);
});
