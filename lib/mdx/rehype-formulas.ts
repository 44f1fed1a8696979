import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from '../visit';

const OPENING = /[\p{Ps}\p{Pi}"']+$/u;
/** Closing signs and the first syllable of a particle. */
const BEHIND = /^[^\s\p{L}\p{N}\p{Ps}\p{Pi}]*\p{Script=Hangul}?/u;

/**
 * Keeps brackets and particles on the line of the formula that they stand at: `($$n$$)은`. To the
 * browser a formula is a picture, at which a line may end on either side.
 */
export function holdFormulas() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxTextElement', (formula, index, parent) => {
      if (formula.name !== 'Formula' || !parent || index === undefined) return;
      const before = parent.children[index - 1];
      const behind = parent.children[index + 1];
      const held: ElementContent[] = [
        ...(before?.type === 'text' ? cut(before, OPENING) : []),
        formula,
        ...(behind?.type === 'text' ? cut(behind, BEHIND) : []),
      ];
      if (held.length === 1) return;
      parent.children[index] = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['keep'] },
        children: held,
      };
      return SKIP;
    });
  };
}

/** Takes what matches out of the text, as a text of its own. */
function cut(text: { value: string }, pattern: RegExp): ElementContent[] {
  const [value = ''] = pattern.exec(text.value) ?? [];
  if (value === '') return [];
  text.value = text.value.replace(pattern, '');
  return [{ type: 'text', value }];
}
