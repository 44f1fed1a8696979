import type { Nodes, Root } from 'mdast';
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from '../../visit';
import { renderFormula } from '../formula';
import { formulaText } from '../formula-text';

/** A formula in a body, and whether it stands on lines of its own. */
export type FormulaUse = { formula: DisplayMath | InlineMath; display: boolean };

/**
 * The formula that a node is: `$$…$$` in a text, one fenced by lines of `$$`, or a paragraph of
 * nothing else. One behind the mark of a list stays in its line.
 */
export function formulaOf(
  node: Nodes,
  index: number | undefined,
  parent: Nodes | undefined,
): FormulaUse | undefined {
  if (node.type === 'math') return { formula: node, display: true };
  if (node.type === 'inlineMath') return { formula: node, display: false };
  if (node.type !== 'paragraph' || (parent?.type === 'listItem' && index === 0)) return undefined;
  const [only, ...others] = node.children;
  return only?.type === 'inlineMath' && others.length === 0
    ? { formula: only, display: true }
    : undefined;
}

/**
 * Turns formulas into `<Formula html>` and `<DisplayFormula html>`, with their plain text inside
 * for headings, and asks for their styles where there is one.
 */
export function formulas() {
  return (tree: Root) => {
    let found = false;
    visit(tree, (node, index, parent) => {
      const use = formulaOf(node, index, parent);
      if (!use || !parent || index === undefined) return;
      found = true;
      const { formula, display } = use;
      const html = renderFormula(formula.value, display);
      parent.children[index] = display
        ? { ...flowElement('DisplayFormula'), attributes: [attribute(html)] }
        : inLine(html, formula.value);
      return SKIP;
    });
    if (found) tree.children.unshift(flowElement('FormulaStyle'));
  };
}

function flowElement(name: string): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [] };
}

function inLine(html: string, tex: string): MdxJsxTextElement {
  const text = { type: 'text' as const, value: formulaText(tex) };
  return {
    type: 'mdxJsxTextElement',
    name: 'Formula',
    attributes: [attribute(html)],
    children: [text],
  };
}

function attribute(value: string) {
  return { type: 'mdxJsxAttribute' as const, name: 'html', value };
}
