import type { Root } from 'mdast';
import { visit } from '../visit';
import { readDiagram } from './diagram/read-diagram';
import { type BodyProblem, placeOf } from './place';
import { isDiagram } from './remark/diagrams';

/** What is wrong with the diagrams of a body. */
export function diagramProblems(root: Root): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(root, 'code', (code) => {
    if (!isDiagram(code)) return;
    const fence = placeOf(code);
    for (const { line, column, message } of readDiagram(code.value).problems) {
      const place = { line: fence.line + line, column: fence.column + column - 1 };
      problems.push({ ...place, message: `the diagram: ${message}` });
    }
  });
  return problems;
}
