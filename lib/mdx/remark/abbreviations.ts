import type { Emphasis, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from '../../visit';
import type { BodyProblem } from '../place';
import { wordPattern } from '../whole-words';
import { type Definition, takeDefinitions } from './abbreviation-definitions';

/** Elements in which words stand for themselves. */
const LITERAL = ['a', 'abbr', 'code', 'kbd', 'pre', 'samp', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TAG = new RegExp(`^<(?<close>/?)(?:${LITERAL.join('|')})\\b`, 'i');

/**
 * Takes the definitions of abbreviations out of the text, and wraps each abbreviation in `<abbr>`:
 * whole words, a particle behind them or not, outside code, links and headings.
 * @returns what is wrong with definitions
 */
export function markAbbreviations(root: Root): BodyProblem[] {
  const known = new Map<string, Definition>();
  const problems: BodyProblem[] = [];
  for (const definition of takeDefinitions(root)) {
    const { short, long, place } = definition;
    const before = known.get(short);
    if (before) {
      const message = `the abbreviation ${short} is already defined in line ${before.place.line}; remove one of them`;
      problems.push({ ...place, message });
    } else known.set(short, definition);
    if (long) continue;
    problems.push({ ...place, message: `*[${short}]: has no text; write what it stands for` });
  }
  const used = known.size > 0 ? wrapWords(root, known) : new Set();
  const unused = [...known.values()].filter(({ short, long }) => long && !used.has(short));
  return [
    ...problems,
    ...unused.map(({ short, place }) => {
      const message = `the abbreviation ${short} is used nowhere outside code, links and headings; remove this line, or mend its spelling`;
      return { ...place, message };
    }),
  ];
}

/** Wraps every one, and says which there are. */
function wrapWords(root: Root, known: ReadonlyMap<string, Definition>): Set<string> {
  const used = new Set<string>();
  const pattern = wordPattern([...known.keys()]);
  visit(root, (node, index, parent) => {
    if (isLiteral(node)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return;
    if (isInRawTag(parent, index)) return;
    const parts: PhrasingContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(pattern)) {
      const [short] = match;
      used.add(short);
      if (match.index > end)
        parts.push({ type: 'text', value: node.value.slice(end, match.index) });
      parts.push(abbreviation(short, known.get(short)?.long ?? ''));
      end = match.index + short.length;
    }
    if (end === 0) return;
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
  return used;
}

function isLiteral(node: Root | RootContent): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return LITERAL.includes(node.name ?? '');
  }
  return node.type === 'link' || node.type === 'linkReference' || node.type === 'heading';
}

/** In plain Markdown tags are nodes of their own, before and behind the text that they hold. */
function isInRawTag({ children }: Parents, index: number): boolean {
  const depth = children.slice(0, index).reduce((open, node) => {
    const tag = node.type === 'html' ? TAG.exec(node.value) : undefined;
    return tag ? open + (tag.groups?.close ? -1 : 1) : open;
  }, 0);
  return depth > 0;
}

/** Emphasis in name alone: `hName` says what it becomes. */
function abbreviation(short: string, title: string): Emphasis {
  const data = { hName: 'abbr', hProperties: { title } };
  return { type: 'emphasis', data, children: [{ type: 'text', value: short }] };
}

/** Abbreviations, as a plugin. Problems are told before (inspect.ts). */
export const abbreviations = () => (root: Root) => {
  markAbbreviations(root);
};
