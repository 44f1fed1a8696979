import type { Line, Mark } from './lines';

const SIGNS: Readonly<Record<string, Mark>> = { '+': 'added', '-': 'deleted' };

/** Whether a diff is a patch, with the places it belongs to: it is shown and copied to the letter. */
export function isPatch(code: string): boolean {
  return /^@@ /m.test(code);
}

/** Lines that begin with `+` or `-`: the signs become marks, so that what is left is code. */
export function readDiff(code: string): Line[] {
  const rows = code.split('\n');
  // Where context stands at the very edge, nobody has left room for signs.
  const spaced = rows.every((row) => row === '' || /^[-+ ]/.test(row));
  const lines = rows.map((row): Line => {
    const mark = SIGNS[row.charAt(0)];
    return mark ? { text: row.slice(1), mark } : { text: spaced ? row.slice(1) : row };
  });
  // `+ code`: a space of its own behind each sign.
  const indents = lines.filter(({ text }) => text.trim()).map(({ text }) => text.search(/\S/));
  const odd = Math.min(...indents) % 2 === 1;
  return odd ? lines.map((line) => ({ ...line, text: line.text.replace(/^ /, '') })) : lines;
}
