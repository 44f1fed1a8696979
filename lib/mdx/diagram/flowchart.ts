import { type Chain, type Mention, readChain, type Shape, withoutQuotes } from './flowchart-lines';
import { type Checked, checkLines, type Line, type LineProblem, unreadable } from './lines';
import type { StandIns } from './stand-ins';

const SUBGRAPH = /^subgraph\s+(?:(?<id>[^\s["]+)\s*\[(?<title>.+)\]|(?<name>.+))$/;
const DIRECTION = /^direction\s+(?:TD|TB|LR|BT|RL)$/i;

/** A line, and the nodes and arrows that it draws, if it does. */
type Read = { line: Line; chain?: Chain };

/**
 * Rewrites a flowchart for the renderer, which knows few forms of it: names of Latin letters alone,
 * arrows between spaces, and a node's label only where the node is first mentioned.
 */
export function readFlowchart(lines: readonly Line[], standIns: StandIns): Checked {
  const blocks = checkLines(lines, { statements: [/./], opens: /^subgraph\b/, closes: 'end' });
  const problems: LineProblem[] = [...blocks];
  const reads: Read[] = [];
  const subgraphs = new Map<string, string>();
  for (const line of lines) {
    const { id, name } = SUBGRAPH.exec(line.text)?.groups ?? {};
    if (id ?? name) subgraphs.set(id ?? name ?? '', `g${subgraphs.size + 1}`);
    const drawn = !id && !name && line.text !== 'end' && !DIRECTION.test(line.text);
    const chain = drawn ? readChain(line.text) : undefined;
    if (typeof chain !== 'number') reads.push({ line, chain });
    else if (!blocks.some((problem) => problem.line === line.line)) {
      problems.push(unreadable(line, chain));
    }
  }
  for (const { line, chain } of reads) {
    const found = chain?.groups.flat().find(({ name }) => subgraphs.has(name));
    if (!found) continue;
    const message = `an arrow cannot lead to the subgraph \`${found.name}\`; lead it to a node in it`;
    problems.push({ line: line.line, column: line.column, message });
  }
  return { lines: write(reads, standIns), problems };
}

function write(reads: readonly Read[], standIns: StandIns): string[] {
  const hide = (label: string) =>
    standIns.hide(label.replace(/<br\s*\/?>/gi, '\\n'), { signs: true });
  const shapes = shapesOf(reads);
  const ids = new Map([...shapes.keys()].map((name, index) => [name, `n${index + 1}`]));
  const said = new Set<string>();
  /** Nodes belong to the first subgraph that mentions them. */
  const owned = new Set<string>();
  let depth = 0;
  let count = 0;
  const mention = ({ name }: Mention): string => {
    const id = ids.get(name) ?? name;
    const claims = depth > 0 && !owned.has(name);
    if (claims) owned.add(name);
    if (said.has(name) && !claims) return id;
    said.add(name);
    const { open, label, close } = shapes.get(name) ?? { open: '[', label: name, close: ']' };
    return `${id}${open}${hide(label) || ' '}${close}`;
  };
  return reads.map(({ line: { text }, chain }) => {
    const { title, name } = SUBGRAPH.exec(text)?.groups ?? {};
    if (title ?? name) {
      depth += 1;
      count += 1;
      return `subgraph g${count} [${hide(withoutQuotes(title ?? name ?? ''))}]`;
    }
    if (text === 'end') depth -= 1;
    if (!chain) return text;
    return chain.groups
      .flatMap((group, index) => {
        const nodes = group.map(mention).join(' & ');
        const { arrow, label } = chain.links[index - 1] ?? {};
        return arrow ? [label ? `${arrow}|${hide(label)}|` : arrow, nodes] : [nodes];
      })
      .join(' ');
  });
}

/** Each node's shape, as it was last written. */
function shapesOf(reads: readonly Read[]): Map<string, Shape | undefined> {
  const shapes = new Map<string, Shape | undefined>();
  for (const { name, shape } of reads.flatMap(({ chain }) => chain?.groups.flat() ?? [])) {
    shapes.set(name, shape ?? shapes.get(name));
  }
  return shapes;
}
