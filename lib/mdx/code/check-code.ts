import type { Code, InlineCode, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from '../../visit';
import { type BodyProblem, placeOf } from '../place';
import { readInlineCode } from './inline-code';
import { blockLabel } from './label';
import { describeLanguage, isLanguage } from './languages';
import { readFence } from './read-fence';

/** What authors got wrong in the code of a post, at its place. */
export function checkCode(root: Root): BodyProblem[] {
  const found: BodyProblem[] = [];
  visit(root, (node) => {
    if (node.type === 'code') found.push(...fenceProblems(node));
    if (node.type === 'inlineCode') found.push(...inlineProblems(node));
    const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isElement && node.name === 'CodeTabs') found.push(...tabsProblems(node));
  });
  return found;
}

function fenceProblems(code: Code): BodyProblem[] {
  // Diagrams have rules of their own.
  if (code.lang === 'mermaid') return [];
  const place = placeOf(code);
  return readFence(code).problems.map(({ line, message }) =>
    // Of a line within the block only the line is known: the fence may be indented.
    line === 0 ? { ...place, message } : { line: place.line + line, column: 1, message },
  );
}

function inlineProblems(code: InlineCode): BodyProblem[] {
  const { language } = readInlineCode(code.value);
  if (!language || isLanguage(language)) return [];
  const message = `${describeLanguage(language)} (\\{:${language}} is shown as it stands)`;
  return [{ ...placeOf(code), message }];
}

function tabsProblems(tabs: MdxJsxFlowElement | MdxJsxTextElement): BodyProblem[] {
  const problem = (node: Nodes, message: string) => ({ ...placeOf(node), message });
  const labels = new Set<string>();
  const found = tabs.children.flatMap((child): BodyProblem[] => {
    if (child.type !== 'code') {
      return [problem(child, '<CodeTabs> holds blocks of code alone; put this outside of it')];
    }
    const label = blockLabel(readFence(child).fence);
    if (!label) return [problem(child, 'this tab has no name; write a language, or title="…"')];
    if (!labels.has(label)) {
      labels.add(label);
      return [];
    }
    return [problem(child, `two tabs have the label "${label}"; give one of them title="…"`)];
  });
  const blocks = tabs.children.filter(({ type }) => type === 'code');
  if (blocks.length >= 2) return found;
  return [problem(tabs, '<CodeTabs> needs two blocks of code or more, each between ```'), ...found];
}
