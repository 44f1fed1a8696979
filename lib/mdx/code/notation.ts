import { didYouMean } from '../../suggest';
import type { FenceProblem, Line, Mark } from './lines';

const MARKS: Readonly<Record<string, Mark>> = {
  '++': 'added',
  '--': 'deleted',
  highlight: 'highlighted',
};

/** `[!code ++]` at the end of a line, with the comment around it if that says nothing else. */
const NOTATION =
  /\s*(?:(?:\/\/|\/\*|#|--|;|%|<!--)\s*)?\[!code\s+(?<name>[^\]]*)\](?<close>\s*(?:\*\/|-->)?)\s*$/;
const OPENS = /(?:\/\*|<!--)/;

/** Takes the notation out of a line, and marks the line with what it says. */
export function readNotation(line: Line, number: number): { line: Line; problems: FenceProblem[] } {
  const found = NOTATION.exec(line.text);
  if (!found?.groups) return { line, problems: [] };
  const { name = '', close = '' } = found.groups;
  const mark = MARKS[name.trim()];
  // A comment that says more keeps its end.
  const text = line.text.slice(0, found.index) + (OPENS.test(found[0]) ? '' : close.trimEnd());
  if (mark) return { line: { ...line, text, mark }, problems: [] };
  const message = `[!code ${name}] marks nothing; ${didYouMean(name, Object.keys(MARKS))}`;
  return { line, problems: [{ line: number, message }] };
}
