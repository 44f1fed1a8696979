import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from '../../visit';
import { type BodyProblem, placeOf } from '../place';
import { plainText } from '../plain-text';

type Place = Omit<BodyProblem, 'message'>;
type Line = { nodes: PhrasingContent[]; place: Place };

/** An abbreviation, what it stands for, and where that is said. */
export type Definition = { short: string; long: string; place: Place };

/** `*[HTML]: HyperText Markup Language` */
const DEFINITION = /^\*\[(?<short>[^\]]+)\]:[ \t]*(?<long>.*)$/;

/** Takes the lines that define abbreviations out of the text, in order. */
export function takeDefinitions(root: Root): Definition[] {
  const found: Definition[] = [];
  visit(root, 'paragraph', (paragraph, index, parent) => {
    const lines = linesOf(paragraph).map((line) => ({ line, definition: readDefinition(line) }));
    const definitions = lines.flatMap(({ definition }) => definition ?? []);
    if (definitions.length === 0 || !parent || index === undefined) return;
    found.push(...definitions);
    const kept = lines.flatMap(({ line, definition }) => (definition ? [] : [line.nodes]));
    paragraph.children = joined(kept);
    if (kept.length > 0) return;
    parent.children.splice(index, 1);
    return index;
  });
  return found;
}

function readDefinition({ nodes: [first, ...others], place }: Line): Definition | undefined {
  const { short, long } = (first?.type === 'text' && DEFINITION.exec(first.value)?.groups) || {};
  if (!short || long === undefined) return undefined;
  return { short: short.trim(), long: (long + others.map(plainText).join('')).trim(), place };
}

function linesOf(paragraph: Paragraph): Line[] {
  const { line, column } = placeOf(paragraph);
  const lines: Line[] = [{ nodes: [], place: { line, column } }];
  const begin = (at: number) => lines.push({ nodes: [], place: { line: at, column } });
  for (const child of paragraph.children) {
    const start = placeOf(child).line;
    if (child.type !== 'text') {
      lines.at(-1)?.nodes.push(child);
      if (child.type === 'break') begin(start + 1);
      continue;
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) begin(start + index);
      if (value) lines.at(-1)?.nodes.push({ ...child, value });
    }
  }
  return lines;
}

function joined(lines: PhrasingContent[][]): PhrasingContent[] {
  const nodes = lines.flatMap((line, index): PhrasingContent[] => {
    const isBroken = index === 0 || lines[index - 1]?.at(-1)?.type === 'break';
    return isBroken ? line : [{ type: 'text', value: '\n' }, ...line];
  });
  return nodes.at(-1)?.type === 'break' ? nodes.slice(0, -1) : nodes;
}
