import { setImmediate as others } from 'node:timers/promises';
import type { ElementContent } from 'hast';
import type { Code } from 'mdast';
import type { BundledLanguage } from 'shiki/langs';
import { element } from './code-element';
import { commentLanguage } from './comment-languages';

/**
 * Bytes of code in a comment that are coloured, lines, characters of a line, opening braces, and languages: each
 * takes time; a long line, and what stands in something else, more than in proportion. Hangul outside of strings
 * takes longest, hence bytes.
 */
const MOST = { bytes: 4096, lines: 200, line: 160, braces: 300, languages: 3 };
const LONG_LINE = new RegExp(`.{${MOST.line + 1}}`);

/** Colours code of known languages, as long as there is little of it. Others are served between two lines. */
export async function colourCode(codes: readonly Code[]): Promise<void> {
  const all = codes.map(({ value }) => value).join('\n');
  if (all === '' || isMuch(all)) return;
  const met = new Set<BundledLanguage>();
  for (const code of codes) {
    const language = commentLanguage(code.lang ?? '');
    if (!language || LONG_LINE.test(code.value)) continue;
    if (met.add(language).size > MOST.languages) continue;
    code.data = { hChildren: await colourLines(code.value.split('\n'), language) };
  }
}

function isMuch(code: string): boolean {
  const isLong = Buffer.byteLength(code) > MOST.bytes;
  return isLong || code.split('\n').length > MOST.lines || code.split('{').length > MOST.braces;
}

async function colourLines(
  lines: readonly string[],
  language: BundledLanguage,
): Promise<ElementContent[]> {
  // Only comments with code wait for it.
  const { highlightLine } = await import('../../mdx/highlight');
  const children: ElementContent[] = [];
  let state: Parameters<typeof highlightLine>[2];
  for (const [index, line] of lines.entries()) {
    if (index > 0) children.push({ type: 'text', value: '\n' });
    const coloured = await highlightLine(line, language, state);
    children.push(...coloured.tokens.map(({ text, className }) => colour(text, className)));
    state = coloured.state;
    await others();
  }
  return children;
}

function colour(value: string, className: string | undefined): ElementContent {
  const text = { type: 'text' as const, value };
  if (!className) return text;
  return element('span', { className: [className] }, [text]);
}
