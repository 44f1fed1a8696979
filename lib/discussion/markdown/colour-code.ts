import type { ElementContent } from 'hast';
import type { Code } from 'mdast';
import { element } from './code-element';

/**
 * Characters of code in a comment that are coloured, those of a line, opening braces, and languages: each
 * takes time; a long line, and braces in braces, more than in proportion.
 */
const MOST = { characters: 4096, line: 300, braces: 300, languages: 3 };
const LONG_LINE = new RegExp(`.{${MOST.line + 1}}`);

/** Colours code of known languages, as long as there is little of it. */
export async function colourCode(codes: readonly Code[]): Promise<void> {
  const all = codes.map(({ value }) => value).join('');
  if (all === '' || all.length > MOST.characters || all.split('{').length > MOST.braces) return;
  // Only comments with code wait for it.
  const [{ highlight }, { isLanguage }] = await Promise.all([
    import('../../mdx/highlight'),
    import('../../mdx/code/languages'),
  ]);
  const met = new Set<string>();
  for (const code of codes) {
    const language = code.lang?.toLowerCase() ?? '';
    if (!isLanguage(language) || LONG_LINE.test(code.value)) continue;
    if (met.add(language).size > MOST.languages) continue;
    const lines = await highlight(code.value, language);
    const children = lines.flatMap((tokens, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
      ...tokens.map(({ text, className }) => colour(text, className)),
    ]);
    code.data = { hChildren: children };
  }
}

function colour(value: string, className: string | undefined): ElementContent {
  const text = { type: 'text' as const, value };
  if (!className) return text;
  return element('span', { className: [className] }, [text]);
}
