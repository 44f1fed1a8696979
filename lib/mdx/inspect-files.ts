import type { Root } from 'mdast';
import { visit } from '../visit';
import { fileProps } from './file-props';
import { placeOf } from './place';

/** An address that may name a file beside the post. */
export type FileUse = { url: string; line: number; column: number };

/** Every address in a body that may name a file, pictures aside. Computed ones are not known. */
export function findFiles(root: Root): FileUse[] {
  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const files: FileUse[] = [];
  visit(root, (node) => {
    const place = placeOf(node);
    if (node.type === 'link') files.push({ url: node.url, ...place });
    if (node.type === 'linkReference') {
      files.push({ url: definitions.get(node.identifier) ?? '', ...place });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (!fileProps(node.name).includes(attribute.name)) continue;
      files.push({ url: attribute.value, ...place });
    }
  });
  return files;
}
