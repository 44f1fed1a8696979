import type { Blockquote, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { didYouMean } from '../../suggest';
import { visit } from '../../visit';
import { calloutTypes } from '../components';
import { type BodyProblem, placeOf } from '../place';

const MARKER = /^\[!(?<word>[^\]\s]+)\][ \t]*(?:\n|$)/;
const kinds: readonly string[] = calloutTypes;

/**
 * Turns quotes whose first line is `[!NOTE]` or the like, and nothing else, into `<Callout>`.
 * @returns what is wrong with the others that begin with such a line
 */
export function markAlerts(root: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(root, 'blockquote', (quote, index, parent) => {
    const alert = readAlert(quote);
    if (!alert || !parent || index === undefined) return;
    const { word, children } = alert;
    const type = word.toLowerCase();
    const names = kinds.map((kind) => `[!${kind.toUpperCase()}]`);
    if (!kinds.includes(type)) {
      const message = `[!${word}] is not a kind of alert; ${didYouMean(`[!${word}]`, names)}`;
      problems.push({ ...placeOf(quote.children[0]), message });
    } else if (children.length === 0) {
      const message = `the alert [!${word}] has no text; write it in the lines below, each behind >`;
      problems.push({ ...placeOf(quote.children[0]), message });
    } else {
      const callout: MdxJsxFlowElement = {
        type: 'mdxJsxFlowElement',
        name: 'Callout',
        attributes: [{ type: 'mdxJsxAttribute', name: 'type', value: type }],
        children,
        position: quote.position,
      };
      parent.children.splice(index, 1, callout);
      return index;
    }
  });
  return problems;
}

/** The word of the marker, and what stands below its line. */
function readAlert({ children }: Blockquote) {
  const [first, ...others] = children;
  const [text, ...line] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  const [marker = '', word] = MARKER.exec(text.value) ?? [];
  const isAlone = marker.endsWith('\n') || line.length === 0 || line[0]?.type === 'break';
  if (!word || !isAlone) return undefined;
  const value = text.value.slice(marker.length);
  const below = value
    ? [{ ...text, value }, ...line]
    : line.slice(line[0]?.type === 'break' ? 1 : 0);
  return { word, children: below.length > 0 ? [{ ...first, children: below }, ...others] : others };
}

/** GitHub's alerts, as a plugin. Problems are told before (inspect.ts). */
export const alerts = () => (root: Root) => {
  markAlerts(root);
};
