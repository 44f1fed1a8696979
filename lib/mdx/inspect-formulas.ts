import type { Root } from 'mdast';
import { SKIP, visit } from '../visit';
import { formulaProblem } from './formula';
import type { BodyProblem } from './place';
import { type FormulaUse, formulaOf } from './remark/formulas';

/**
 * What is wrong with the formulas of a body.
 * @param text what was parsed, from the file's first line on
 */
export function formulaProblems(root: Root, text: string): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(root, (node, index, parent) => {
    const use = formulaOf(node, index, parent);
    if (!use) return;
    const message = fenceProblem(use.formula, text);
    const start = use.formula.position?.start ?? { line: 1, column: 1 };
    if (message) problems.push({ line: start.line, column: start.column, message });
    else problems.push(...texProblems(use, text));
    return SKIP;
  });
  return problems;
}

function fenceProblem(formula: FormulaUse['formula'], text: string): string | undefined {
  if (formula.type !== 'math') return undefined;
  if (formula.meta)
    return 'what stands behind the opening $$ would be lost; begin it on the next line';
  const { start, end } = formula.position ?? {};
  return /\n[ \t>]*\$\$+\s*$/.test(text.slice(start?.offset, end?.offset))
    ? undefined
    : 'this formula is never closed; write $$ on a line of its own behind it';
}

function texProblems({ formula, display }: FormulaUse, text: string): BodyProblem[] {
  const problem = formulaProblem(formula.value, display);
  if (!problem) return [];
  const { message, offset } = problem;
  const { line = 1, column = 1, offset: start = 0 } = formula.position?.start ?? {};
  if (formula.type === 'inlineMath') {
    return [{ ...placeAt(text, text.indexOf(formula.value, start) + offset), message }];
  }
  // A line in a list or quotation is taken to begin where its fence does.
  const inside = placeAt(formula.value, offset);
  return [{ line: line + inside.line, column: column + inside.column - 1, message }];
}

/** The place of an offset, 1-based. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
