import { escapePattern } from '../../escape-pattern';
import { escapeHtml } from '../../html-text';
import type { Token } from '../highlight';
import type { Line, Mark } from './lines';

/** Screen readers that tell changes read these out. */
const ELEMENTS: Readonly<Record<Mark, string>> = {
  added: 'ins',
  deleted: 'del',
  highlighted: 'mark',
};

/**
 * One line as HTML. It is an element only where it bears a mark or a number: a page of code would
 * otherwise hold thousands.
 * @param end the line's break; nothing behind the last line
 */
export function renderLine(
  line: Line,
  tokens: readonly Token[],
  options: { words: readonly string[]; number: number | undefined; end: string },
): string {
  const { words, number, end } = options;
  const code = renderTokens(tokens, words) + end;
  const prompt = line.prompt ? `<span class="prompt">${escapeHtml(line.prompt)}</span>` : '';
  const text = prompt + (line.output ? `<span class="output">${code}</span>` : code);
  if (!line.mark && number === undefined) return text;
  const name = line.mark ? ELEMENTS[line.mark] : 'span';
  const numbered = number === undefined ? '' : ` data-n="${number}"`;
  return `<${name} class="line"${numbered}>${text}</${name}>`;
}

/** Tokens as HTML, with every occurrence of the words in a `<mark>`, across tokens as well. */
function renderTokens(tokens: readonly Token[], words: readonly string[]): string {
  const found = occurrences(tokens.map(({ text }) => text).join(''), words);
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  const cuts = [...new Set([...starts, ...ends])].sort((a, b) => a - b);
  let html = '';
  let at = 0;
  for (const { text, className } of tokens) {
    const end = at + text.length;
    const edges = [at, ...cuts.filter((cut) => cut > at && cut < end), end];
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? end;
      const piece = escapeHtml(text.slice(from - at, to - at));
      html += starts.has(from) ? '<mark>' : '';
      html += className ? `<span class="${className}">${piece}</span>` : piece;
      html += ends.has(to) ? '</mark>' : '';
    }
    at = end;
  }
  return html;
}

function occurrences(text: string, words: readonly string[]): { start: number; end: number }[] {
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const literal = longestFirst.map(escapePattern).join('|');
  return [...text.matchAll(new RegExp(literal, 'g'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
