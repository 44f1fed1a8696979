import type { Root } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Finds the published address of a picture, with its size in CSS pixels where known. */
export type PictureResolver = (src: string) => { src: string; width?: number; height?: number };

/**
 * Gives every picture its published address and its size, so that nothing jumps: those of Markdown
 * and of raw HTML, and those that a component names in its `src`. What the author wrote stays.
 */
export function pictures(resolve: PictureResolver) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'img') {
        const written = node.properties;
        if (typeof written.src !== 'string') return;
        const { src, ...size } = resolve(written.src);
        node.properties = { ...size, ...written, src };
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of [...node.attributes]) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'src') continue;
        if (typeof attribute.value !== 'string') continue;
        const { src, ...size } = resolve(attribute.value);
        attribute.value = src;
        const written = new Set(node.attributes.map((each) => 'name' in each && each.name));
        for (const [name, value] of Object.entries(size)) {
          if (!written.has(name)) node.attributes.push(numeric(name, value));
        }
      }
    });
  };
}

function numeric(name: string, value: number): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value: String(value) };
}
