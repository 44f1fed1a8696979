import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from '../../visit';

/** Puts into each `<Example>`, before what it holds, the source that it was written with. */
export const examples: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'mdxJsxFlowElement', ({ name, children }) => {
    const start = children[0]?.position?.start.offset;
    const end = children.at(-1)?.position?.end.offset;
    if (name !== 'Example' || start === undefined) return;
    children.unshift({ type: 'code', lang: 'mdx', value: String(file).slice(start, end) });
  });
};
