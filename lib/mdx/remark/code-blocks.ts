import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { highlight } from '../highlight';

/** Turns fenced code into `<CodeBlock html label>`, highlighted once, as one string. */
export function codeBlocks() {
  return async (tree: Root) => {
    const found: { code: Code; replace: (element: MdxJsxFlowElement) => void }[] = [];
    visit(tree, 'code', (code, index, parent) => {
      if (!parent || index === undefined) return;
      found.push({ code, replace: (element) => parent.children.splice(index, 1, element) });
    });
    for (const { code, replace } of found) {
      const { html, label } = await highlight(code.value, code.lang ?? undefined);
      replace({
        type: 'mdxJsxFlowElement',
        name: 'CodeBlock',
        attributes: [attribute('html', html), ...(label ? [attribute('label', label)] : [])],
        children: [],
      });
    }
  };
}

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}
