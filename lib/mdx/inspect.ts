import type { Program } from 'estree';
import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { didYouMean } from '../suggest';
import { visit } from '../visit';
import { checkProps } from './check-props';
import { checkUse, strayTabs } from './check-use';
import { checkCode } from './code/check-code';
import type { Body } from './compile';
import { isMdxComponent, mdxComponents } from './components';
import { checkExpression } from './expressions';
import { diagramProblems } from './inspect-diagrams';
import { type FileUse, findFiles } from './inspect-files';
import { formulaProblems } from './inspect-formulas';
import { findImages, type ImageUse } from './inspect-pictures';
import { type BodyProblem, placeOf } from './place';
import { markAbbreviations } from './remark/abbreviations';
import { markAlerts } from './remark/alerts';
import { parseBody } from './syntax';
import { describeSyntaxError } from './syntax-errors';

/** What one parse of a body tells. The trees are absent where it does not parse. */
export type Inspection = {
  /** With alerts and abbreviations marked. */
  root?: Root;
  /** As it was parsed. */
  parsed?: Root;
  images: ImageUse[];
  files: FileUse[];
  problems: BodyProblem[];
  /** It holds an expression that may give something else each time. */
  fleeting: boolean;
};

/** Parses a body and finds all that would be refused, dropped or left blank when it is rendered. */
export function inspectBody({ source, format, offset }: Body): Inspection {
  const text = '\n'.repeat(offset) + source;
  let parsed: Root;
  try {
    parsed = parseBody(source, format, offset);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const problems = [describeSyntaxError(error, text)];
    return { images: [], files: [], problems, fleeting: false };
  }
  const root = structuredClone(parsed);
  const problems = [
    ...markAlerts(root),
    ...markAbbreviations(root),
    ...strayTabs(root),
    ...formulaProblems(root, text),
    ...diagramProblems(root),
    ...checkCode(root),
  ];
  const inspection: Inspection = {
    root,
    parsed,
    images: findImages(root),
    files: findFiles(root),
    problems,
    fleeting: false,
  };
  visit(root, (node) => {
    inspectNode(node, inspection);
  });
  return inspection;
}

function inspectNode(node: Nodes, inspection: Inspection): void {
  const { problems } = inspection;
  const place = placeOf(node);
  const inspect = (program: Program | null | undefined) => {
    if (!program) return;
    const found = inspectExpression(program, place);
    problems.push(...found.problems);
    inspection.fleeting ||= found.fleeting;
  };
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      const message = `${kind} has no effect in a post; remove it: components are there without it`;
      problems.push({ ...place, message });
      return;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      inspect(node.data?.estree);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      problems.push(...componentProblems(node.name, place));
      if (node.name && isMdxComponent(node.name)) {
        const messages = checkProps(node, node.name);
        problems.push(...messages.map((message) => ({ ...place, message })));
        problems.push(...checkUse(node));
      }
      for (const attribute of node.attributes) {
        const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
        if (typeof value === 'object') inspect(value?.data?.estree);
      }
  }
}

function inspectExpression(
  program: Program,
  fallback: { line: number; column: number },
): Pick<Inspection, 'problems' | 'fleeting'> {
  const { problems, components, fleeting } = checkExpression(program);
  const at = (loc: { start: { line: number; column: number } } | null | undefined) =>
    loc ? { line: loc.start.line, column: loc.start.column + 1 } : fallback;
  return {
    problems: [
      ...problems.map(({ node, message }) => ({ ...at(node.loc), message })),
      ...components.flatMap(({ node, name }) => componentProblems(name, at(node.loc))),
    ],
    fleeting,
  };
}

function componentProblems(
  name: string | null,
  place: { line: number; column: number },
): BodyProblem[] {
  if (!name || !/^\p{Lu}|\./u.test(name) || isMdxComponent(name)) return [];
  const message = `<${name}> is not a component of this blog; ${didYouMean(name, Object.keys(mdxComponents))}`;
  return [{ ...place, message }];
}
