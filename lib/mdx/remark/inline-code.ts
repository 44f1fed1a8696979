import type { ElementContent } from 'hast';
import type { InlineCode, Root } from 'mdast';
import { visit } from '../../visit';
import { readInlineCode } from '../code/inline-code';
import { isLanguage } from '../code/languages';
import { highlight } from '../highlight';

/** Colours code in a line of text that names its language: `const a = 1{:ts}`. */
export function inlineCode() {
  return async (tree: Root) => {
    const found: InlineCode[] = [];
    visit(tree, 'inlineCode', (code) => {
      found.push(code);
    });
    for (const code of found) {
      const { text, language } = readInlineCode(code.value);
      code.value = text;
      if (!language || !isLanguage(language)) continue;
      const tokens = (await highlight(text, language)).flat();
      code.data = {
        hChildren: tokens.map((token): ElementContent => {
          const value = { type: 'text' as const, value: token.text };
          if (!token.className) return value;
          const properties = { className: [token.className] };
          return { type: 'element', tagName: 'span', properties, children: [value] };
        }),
      };
    }
  };
}
