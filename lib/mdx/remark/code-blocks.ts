import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from '../../visit';
import { readFence } from '../code/read-fence';
import { renderBlock } from '../code/render-block';

/** Turns fenced code into `<CodeBlock>` (components/mdx/code-block.tsx), coloured once, as a string. */
export function codeBlocks() {
  return async (tree: Root) => {
    const found: { code: Code; replace: (element: MdxJsxFlowElement) => void }[] = [];
    visit(tree, 'code', (code, index, parent) => {
      if (!parent || index === undefined) return;
      found.push({ code, replace: (element) => parent.children.splice(index, 1, element) });
    });
    for (const { code, replace } of found) {
      const rendered = await renderBlock(readFence(code).fence);
      const attributes = Object.entries(rendered).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value: value === true ? null : value,
      }));
      replace({ type: 'mdxJsxFlowElement', name: 'CodeBlock', attributes, children: [] });
    }
  };
}
