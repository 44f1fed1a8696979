import type { Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from '../visit';
import { readInlineCode } from './code/inline-code';
import { formulaText } from './formula-text';

/** The words a reader sees in a node: no code, expressions, footnote marks or raw HTML. */
export function plainText(node: Nodes): string {
  let text = '';
  visit(node, (child) => {
    if (child.type === 'text') text += child.value;
    if (child.type === 'inlineCode') text += readInlineCode(child.value).text;
    if (child.type === 'inlineMath') text += formulaText(child.value);
    if (child.type === 'break') text += ' ';
    if (child.type === 'footnoteDefinition') return SKIP;
  });
  return text;
}

/** The text of the first paragraphs that stand in the post itself, up to about `enough` characters. */
export function leadText(root: Root, enough: number): string {
  let lead = '';
  for (const node of root.children) {
    if (node.type !== 'paragraph' || !holdsWords(node)) continue;
    lead = `${lead} ${plainText(node)}`.trim();
    if (lead.length >= enough) break;
  }
  return lead;
}

/** Whether a paragraph is one: MDX takes a line of elements alone for a block of its own. */
function holdsWords({ children }: Paragraph): boolean {
  return children.some((child) =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type !== 'mdxJsxTextElement' && child.type !== 'mdxTextExpression',
  );
}

/** A post's words and its code, apart, for counting. Formulas are skimmed as code is. */
export function proseAndCode(root: Root): { prose: string; code: string } {
  const prose: string[] = [];
  const code: string[] = [];
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') prose.push(node.value);
    if (['code', 'math', 'inlineMath'].includes(node.type) && 'value' in node)
      code.push(node.value);
  });
  return { prose: prose.join(' '), code: code.join('\n') };
}
