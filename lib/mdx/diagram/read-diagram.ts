import { didYouMean } from '../../suggest';
import { readFlowchart } from './flowchart';
import * as grammars from './grammars';
import {
  type Checked,
  checkLines,
  type Grammar,
  type Line,
  type LineProblem,
  linesOf,
} from './lines';
import { rewriteActors, rewriteEntities, rewriteStates } from './rewrite';
import { StandIns } from './stand-ins';

/** A diagram as the renderer takes it, with what its author calls it. */
export type Diagram = {
  source: string;
  standIns: StandIns;
  title?: string;
  description?: string;
  problems: LineProblem[];
};

const FLOWCHART = /^(?<type>graph|flowchart)(?:\s+(?<direction>TD|TB|LR|BT|RL))?$/i;

/** How the lines of each type are read, by the word that the diagram begins with. */
const types: Record<string, { grammar: Grammar; rewrite?: (lines: Line[]) => Line[] }> = {
  sequenceDiagram: { grammar: grammars.sequence, rewrite: rewriteActors },
  classDiagram: { grammar: grammars.classes },
  'stateDiagram-v2': { grammar: grammars.state, rewrite: rewriteStates },
  stateDiagram: { grammar: grammars.state, rewrite: rewriteStates },
  erDiagram: { grammar: grammars.entities, rewrite: rewriteEntities },
};

const NAMES = ['flowchart', 'sequenceDiagram', 'classDiagram', 'stateDiagram-v2', 'erDiagram'];
const ACCESSIBLE = /^acc(?<part>Title|Descr)\s*:\s*(?<text>.+)$/;

/** Reads a diagram in Mermaid's language. What would be drawn wrongly or not at all is a problem. */
export function readDiagram(code: string): Diagram {
  const named: Record<string, string> = {};
  const [head, ...lines] = linesOf(code).filter(({ text }) => {
    const { part, text: said } = ACCESSIBLE.exec(text)?.groups ?? {};
    if (part && said) named[part] = said;
    return !part;
  });
  const standIns = new StandIns();
  const { problems, lines: read } = readBody(head, lines, standIns);
  return {
    source: read.join('\n'),
    standIns,
    title: named.Title,
    description: named.Descr,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

function readBody(head: Line | undefined, lines: Line[], standIns: StandIns): Checked {
  const { line = 1, column = 1, text = '' } = head ?? {};
  const problem = (message: string) => ({ lines: [], problems: [{ line, column, message }] });
  if (lines.length === 0) return problem('it draws nothing; draw something, or remove it');
  const { type, direction = 'TD' } = FLOWCHART.exec(text)?.groups ?? {};
  if (type) {
    const read = readFlowchart(lines, standIns);
    return { ...read, lines: [`flowchart ${direction.toUpperCase()}`, ...read.lines] };
  }
  const known = Object.entries(types).find(([name]) => name === text)?.[1];
  if (!known)
    return problem(`\`${text}\` is no diagram that can be drawn; ${didYouMean(text, NAMES)}`);
  const { grammar, rewrite = (same) => same } = known;
  const problems = checkLines(lines, grammar);
  if (grammar === grammars.sequence) problems.push(...notesAhead(lines));
  const written = rewrite(lines).map((each) => standIns.hide(each.text));
  return { lines: [text, ...written], problems };
}

/** Notes before the first message: the renderer drops them. */
function notesAhead(lines: readonly Line[]): LineProblem[] {
  const first = lines.findIndex(({ text }) => /--?(?:>>?|[)x])/.test(text));
  const message = 'a note cannot stand before the first message; write it behind one';
  return lines
    .slice(0, first < 0 ? undefined : first)
    .filter(({ text }) => /^note\b/i.test(text))
    .map(({ line, column }) => ({ line, column, message }));
}
