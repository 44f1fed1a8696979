import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { didYouMean } from '../suggest';
import { isMdxComponent, mdxComponents } from './components';
import { checkExpression } from './expressions';
import { type Format, parseBody } from './syntax';

/** Something wrong in a body: place in the file (1-based), what it is and what to do. */
export type BodyProblem = { line: number; column: number; message: string };

/** A picture that a body shows. */
export type ImageUse = { src: string; alt: string | undefined; line: number; column: number };

/** What one parse of a body tells. `root` is undefined where it does not parse. */
export type Inspection = { root?: Root; images: ImageUse[]; problems: BodyProblem[] };

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Parses a body and finds all that would be refused, dropped or left blank when it is rendered.
 * @param offset lines of the file before the body's first one
 */
export function inspectBody(body: string, format: Format, offset: number): Inspection {
  let root: Root;
  try {
    root = parseBody(body, format, offset);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { images: [], problems: [describeSyntaxError(error)] };
  }
  const inspection: Inspection = { root, images: [], problems: [] };
  visit(root, (node) => inspectNode(node, inspection));
  return inspection;
}

function inspectNode(node: Nodes, { images, problems }: Inspection): void {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import';
      const message = `${kind} has no effect in a post; remove it: components are there without it`;
      problems.push({ ...place, message });
      return;
    }
    case 'image':
      images.push({ src: node.url, alt: node.alt ?? undefined, ...place });
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      problems.push(...expressionProblems(node.data?.estree, place));
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      problems.push(...componentProblems(node.name, place));
      for (const attribute of node.attributes) {
        const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
        if (typeof value === 'object') {
          problems.push(...expressionProblems(value?.data?.estree, place));
        }
      }
      if (isPicture(node)) {
        images.push({ src: text(node, 'src') ?? '', alt: text(node, 'alt'), ...place });
      }
  }
}

function isPicture(node: JsxElement): boolean {
  return node.name === 'Figure' || node.name === 'img';
}

/** The value of an attribute that is written as text; `undefined` where it is absent or computed. */
function text(node: JsxElement, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
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

const HINTS: Record<string, string> = {
  acorn: 'mend the JavaScript between { and }, or write \\{ for a brace as text',
  'unexpected-eof': 'close it, or write \\{ or \\< for the sign as text',
  'unexpected-character': 'write \\< or \\{ for the sign as text, or put it in `code`',
  'unexpected-lazy': 'begin the line like the ones before it, or close what is open',
  'end-tag-mismatch': 'close tags in the order in which they were opened',
};

function describeSyntaxError(error: VFileMessage): BodyProblem {
  const hint = HINTS[error.ruleId ?? ''] ?? 'close what is open, or write \\{ or \\< as text';
  const reason = error.reason.replace(/\s+/g, ' ').replace(/\.$/, '');
  return { line: error.line ?? 1, column: error.column ?? 1, message: `${reason}; ${hint}` };
}
