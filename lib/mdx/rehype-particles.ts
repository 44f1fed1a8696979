import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from '../visit';

/**
 * What a word may end in before its particle: `(Markdown)을`, `"따옴표"는`, `70%가`. A straight
 * quotation mark closes only behind something.
 */
const SIGN = String.raw`(?:[)\]}>”’」』》〉%…!?~.,:;#|]|(?<=\S)["'])`;
const SIGN_AND_SYLLABLE = new RegExp(String.raw`(${SIGN}\p{Script=Hangul})`, 'u');
const ENDS_IN_SIGN = new RegExp(`${SIGN}$`, 'u');
/** In characters; about half a line on a phone. */
const LONGEST = 20;
/** Short enough for the narrowest screen. */
const OPTION = /(?<=^|\s)(-\S{1,19})(?=\s|$)/u;
const SYLLABLE = /^\p{Script=Hangul}/u;

/**
 * Keeps a particle on the line of the word that it belongs to. `word-break: keep-all` does so
 * between letters alone: behind a bracket, a quotation mark or code that ends in a sign a line could
 * begin with 을. The sign and the first syllable are held together (`keep` in the stylesheet).
 */
export function keepParticles() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && isLeftAlone(node)) {
        if (node.tagName === 'code') holdOptions(node);
        return SKIP;
      }
      if (node.type !== 'text' || !parent || index === undefined) return;
      const before = parent.children[index - 1];
      const syllable = SYLLABLE.exec(node.value)?.[0] ?? '';
      const joins = syllable !== '' && before?.type === 'element' && canHold(before);
      const held = joins ? [keep([before, { type: 'text', value: syllable }])] : [];
      const parts = [...held, ...split(joins ? node.value.slice(syllable.length) : node.value)];
      const start = index - held.length;
      parent.children.splice(start, held.length + 1, ...parts);
      return start + parts.length;
    });
  };
}

/** Code, and what is held together already (rehype-formulas.ts). */
function isLeftAlone({ tagName, properties }: Element): boolean {
  return tagName === 'code' || tagName === 'pre' || String(properties.className) === 'keep';
}

/** In code within a line an option of a command stays whole: `--tail` is not `--` and `tail`. */
function holdOptions(code: Element): void {
  code.children = code.children.flatMap((child) =>
    child.type === 'text' ? split(child.value, OPTION) : child,
  );
}

/** A longer one must be able to break within itself, and then nothing can hold its end. */
function canHold(element: Element): boolean {
  const text = textOf(element);
  return text.length <= LONGEST && ENDS_IN_SIGN.test(text);
}

/** @param held with one group: what is held together */
function split(text: string, held = SIGN_AND_SYLLABLE): ElementContent[] {
  return text.split(held).flatMap((value, index) => {
    if (value === '') return [];
    const part: ElementContent = { type: 'text', value };
    return index % 2 === 1 ? keep([part]) : part;
  });
}

function keep(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: ['keep'] }, children };
}
