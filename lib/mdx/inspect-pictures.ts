import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from '../visit';
import { placeOf } from './place';

/** A picture that a body shows. `alt` is empty where it is computed, or left so in HTML. */
export type ImageUse = { src: string; alt: string | undefined; line: number; column: number };

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const html = unified().use(rehypeRaw);

/** Finds the pictures of a body, however they are written; an address that is computed is left out. */
export function findImages(root: Root): ImageUse[] {
  const definitions = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const images: ImageUse[] = [];
  visit(root, (node) => {
    images.push(...imagesOf(node, definitions).map((image) => ({ ...image, ...placeOf(node) })));
  });
  return images;
}

function imagesOf(
  node: Nodes,
  definitions: ReadonlyMap<string, string>,
): Pick<ImageUse, 'src' | 'alt'>[] {
  switch (node.type) {
    case 'image':
      return [{ src: node.url, alt: node.alt || undefined }];
    case 'imageReference': {
      const src = definitions.get(node.identifier);
      return src === undefined ? [] : [{ src, alt: node.alt || undefined }];
    }
    case 'html':
      return imagesOfHtml(node.value);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name !== 'Figure' && node.name !== 'img') return [];
      const alt = text(node, 'alt');
      const dark = node.name === 'Figure' ? text(node, 'dark') : undefined;
      // Its text is that of the light one, and missed once.
      const second = dark === undefined ? [] : [{ src: dark, alt: alt ?? '' }];
      return [{ src: text(node, 'src') ?? '', alt }, ...second];
    }
    default:
      return [];
  }
}

/** Pictures in the HTML of plain Markdown. */
function imagesOfHtml(value: string): Pick<ImageUse, 'src' | 'alt'>[] {
  if (!/<img\b/i.test(value)) return [];
  const images: Pick<ImageUse, 'src' | 'alt'>[] = [];
  const tree = html.runSync({ type: 'root', children: [{ type: 'raw', value }] });
  visit(tree, 'element', ({ tagName, properties: { src, alt } }) => {
    if (tagName !== 'img') return;
    images.push({ src: String(src ?? ''), alt: alt === undefined ? undefined : String(alt) });
  });
  return images;
}

/** The value of an attribute: empty where it is computed, `undefined` where it is absent. */
function text(node: JsxElement, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : '';
  }
  return undefined;
}
