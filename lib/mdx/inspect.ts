import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { didYouMean } from '../suggest';
import { checkProps } from './check-props';
import { checkUse, strayTabs } from './check-use';
import { checkCode } from './code/check-code';
import { isMdxComponent, mdxComponents } from './components';
import { checkExpression } from './expressions';
import { diagramProblems } from './inspect-diagrams';
import { type FileUse, findFiles } from './inspect-files';
import { formulaProblems } from './inspect-formulas';
import { findImages, type ImageUse } from './inspect-pictures';
import { type BodyProblem, placeOf } from './place';
import { markAbbreviations } from './remark/abbreviations';
import { markAlerts } from './remark/alerts';
import { type Format, parseBody } from './syntax';
import { describeSyntaxError } from './syntax-errors';

/** What one parse of a body tells. `root` is undefined where it does not parse. */
export type Inspection = {
  root?: Root;
  images: ImageUse[];
  files: FileUse[];
  problems: BodyProblem[];
};

/**
 * Parses a body and finds all that would be refused, dropped or left blank when it is rendered.
 * @param offset lines of the file before the body's first one
 */
export function inspectBody(body: string, format: Format, offset: number): Inspection {
  const text = '\n'.repeat(offset) + body;
  let root: Root;
  try {
    root = parseBody(body, format, offset);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { images: [], files: [], problems: [describeSyntaxError(error, text)] };
  }
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
    images: findImages(root),
    files: findFiles(root),
    problems,
  };
  visit(root, (node) => inspectNode(node, inspection));
  return inspection;
}

function inspectNode(node: Nodes, { problems }: Inspection): void {
  const place = placeOf(node);
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      const message = `${kind} has no effect in a post; remove it: components are there without it`;
      problems.push({ ...place, message });
      return;
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      problems.push(...expressionProblems(node.data?.estree, place));
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
        if (typeof value === 'object') {
          problems.push(...expressionProblems(value?.data?.estree, place));
        }
      }
  }
}

function expressionProblems(
  program: Parameters<typeof checkExpression>[0] | null | undefined,
  fallback: { line: number; column: number },
): BodyProblem[] {
  if (!program) return [];
  const { problems, components } = checkExpression(program);
  const at = (loc: { start: { line: number; column: number } } | null | undefined) =>
    loc ? { line: loc.start.line, column: loc.start.column + 1 } : fallback;
  return [
    ...problems.map(({ node, message }) => ({ ...at(node.loc), message })),
    ...components.flatMap(({ node, name }) => componentProblems(name, at(node.loc))),
  ];
}

function componentProblems(
  name: string | null,
  place: { line: number; column: number },
): BodyProblem[] {
  if (!name || !/^\p{Lu}|\./u.test(name) || isMdxComponent(name)) return [];
  const message = `<${name}> is not a component of this blog; ${didYouMean(name, Object.keys(mdxComponents))}`;
  return [{ ...place, message }];
}
