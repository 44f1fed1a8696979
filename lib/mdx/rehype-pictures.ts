import type { Element, Node, Root } from 'hast';
import { visit } from '../visit';
import {
  findAttribute,
  hasAttribute,
  isJsx,
  type JsxAttribute,
  type JsxElement,
  readAttribute,
  setAttribute,
  withoutAttributes,
} from './jsx-attributes';
import { type PictureResolver, pictureAttributes, type WrittenPicture } from './picture-attributes';

/** What a page asks for before all else: the values of `src`, `srcset` and `sizes`. */
export type FirstPicture = { src: string; srcSet?: string; sizes?: string };

type Found = { picture: Element | JsxElement; written: WrittenPicture };

/** Characters of a post that fill a first screen: a picture behind them is not seen at once. */
const FIRST_SCREEN = 400;

/** In these nothing else can be pressed. */
const PRESSED = ['a', 'button', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What is set anew where the author wrote it as well. */
const SETTLED = ['src', 'width', 'height'];

/**
 * Gives every picture its published address, its size, so that nothing jumps, and the widths in which
 * it can be had: those of Markdown, of HTML and of JSX, `<Figure>` among them. What else the author
 * wrote of a picture stays. The one that is seen first is put into `found`.
 */
export function pictures(resolve: PictureResolver, found: FirstPicture[]) {
  return async (tree: Root) => {
    visit(tree, (node) => {
      if (!isJsx(node)) return;
      if (node.name === 'Figure') fillFigure(node);
      // A plain element of JSX would stay what it is.
      if (node.name === 'img') node.name = 'Picture';
    });
    await Promise.all(
      findPictures(tree).map(async ({ picture, written }) => {
        const attributes = await pictureAttributes(written, resolve);
        for (const [name, value] of Object.entries(attributes)) {
          const kept = hasAttribute(picture, name) && !SETTLED.includes(name);
          if (!kept) setAttribute(picture, name, value);
        }
        const { src, srcSet, sizes, fetchPriority } = attributes;
        const isLazy = readAttribute(picture, 'loading') === 'lazy';
        if (src && fetchPriority && !isLazy) found.push({ src, srcSet, sizes });
      }),
    );
  };
}

/** Puts into a figure its picture, or one for each theme. Its caption stays with it. */
function fillFigure(figure: JsxElement): void {
  const dark = findAttribute(figure, 'dark');
  const ofPicture = withoutAttributes(figure, 'caption', 'dark');
  const add = (attributes: JsxAttribute[], scheme?: string) => {
    const { position } = figure;
    const picture: JsxElement = {
      type: 'mdxJsxFlowElement',
      name: 'Picture',
      attributes,
      children: [],
      position,
    };
    if (scheme) setAttribute(picture, 'data-scheme', scheme);
    figure.children.unshift(picture);
  };
  if (dark)
    add([...withoutAttributes(figure, 'caption', 'dark', 'src'), { ...dark, name: 'src' }], 'dark');
  add(ofPicture, dark && 'light');
  figure.attributes = figure.attributes.filter(
    (each) => !ofPicture.includes(each) && each !== dark,
  );
}

function findPictures(tree: Root): Found[] {
  const start = tree.children[0]?.position?.start.offset ?? 0;
  const pressed = new Set<Node>();
  const found: Found[] = [];
  visit(tree, (node) => {
    if (node.type !== 'element' && !isJsx(node)) return;
    const name = node.type === 'element' ? node.tagName : node.name;
    if (name && PRESSED.includes(name)) visit(node, (inside) => void pressed.add(inside));
    const src = name === 'img' || name === 'Picture' ? readAttribute(node, 'src') : undefined;
    if (src === undefined) return;
    const before = (node.position?.start.offset ?? Number.POSITIVE_INFINITY) - start;
    const written: WrittenPicture = {
      src,
      width: sizeOf(node, 'width'),
      height: sizeOf(node, 'height'),
      canZoom: hasAttribute(node, 'alt') && readAttribute(node, 'alt') !== '' && !pressed.has(node),
      first: found.length === 0 && before < FIRST_SCREEN,
      scheme: readAttribute(node, 'data-scheme'),
    };
    found.push({ picture: node, written });
  });
  return found;
}

/** `NaN` for what is no number of pixels. */
function sizeOf(picture: Element | JsxElement, name: string): number | undefined {
  if (!hasAttribute(picture, name)) return undefined;
  return Number(readAttribute(picture, name));
}
