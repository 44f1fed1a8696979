import type { Root } from 'hast';
import { visit } from '../visit';
import { fileProps } from './file-props';

/** Finds the published address of a file beside the post; other addresses stay as they are. */
export type FileResolver = (url: string) => string;

/** Gives links, films and sounds that name a file beside the post its published address. */
export function files(resolve: FileResolver) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const prop of fileProps(node.tagName)) {
          const url = node.properties[prop];
          if (typeof url === 'string') node.properties[prop] = resolve(url);
        }
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (!fileProps(node.name).includes(attribute.name)) continue;
        attribute.value = resolve(attribute.value);
      }
    });
  };
}
