import assert from 'node:assert/strict';
import test from 'node:test';
import { filesOf, type SourceFile } from './support/sources';

const files = filesOf('app', 'components', 'lib', 'scripts').filter(({ file }) =>
  /\.(?:tsx?|mjs|css)$/.test(file),
);
const code = files.filter(({ file }) => !file.endsWith('.css'));

const longerThan = (limit: number, among: readonly SourceFile[]) =>
  among.filter(({ lines }) => lines > limit).map(({ file, lines }) => `${file}: ${lines} lines`);

/** The places in these files where a pattern is found. */
function found(pattern: RegExp, among: readonly SourceFile[]): string[] {
  return among.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

test('a page has at most 60 lines', () => {
  assert.deepEqual(
    longerThan(
      60,
      code.filter(({ file }) => /^app\/(?:.*\/)?page\.tsx$/.test(file)),
    ),
    [],
  );
});

test('a route handler has at most 20 lines', () => {
  assert.deepEqual(
    longerThan(
      20,
      code.filter(({ file }) => /^app\/(?:.*\/)?route\.tsx?$/.test(file)),
    ),
    [],
  );
});

test('a file has at most 150 lines, and half of them at most 60', () => {
  assert.deepEqual(longerThan(150, files), []);
  const lines = code.map((file) => file.lines).sort((a, b) => a - b);
  assert.ok((lines[Math.floor(lines.length / 2)] ?? 0) <= 60);
  assert.ok((lines[Math.ceil(lines.length * 0.9) - 1] ?? 0) <= 150);
});

test('light and dark differ in the values of colours alone, never in a class', () => {
  assert.deepEqual(found(/(?:^|["'`\s])dark:\S/, files), []);
});

test('every colour is named in app/globals.css', () => {
  const colour =
    /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(/i;
  // The highlighter takes colours only; there each stands for a class (lib/mdx/code-theme.ts).
  const free = ['app/globals.css', 'lib/mdx/code-theme.ts'];
  assert.deepEqual(
    found(
      colour,
      files.filter(({ file }) => !free.includes(file)),
    ),
    [],
  );
});
