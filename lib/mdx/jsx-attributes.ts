import type { Element, Node } from 'hast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElementHast,
  MdxJsxTextElementHast,
} from 'mdast-util-mdx-jsx';

/** An element that the author wrote as JSX. */
export type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** An attribute of it, or a spread (`{...props}`). */
export type JsxAttribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

export function isJsx(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attribute of this name that the author wrote. */
export function findAttribute(element: JsxElement, name: string): MdxJsxAttribute | undefined {
  return element.attributes.find(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute' && each.name === name,
  );
}

/** The others, spreads among them. */
export function withoutAttributes(element: JsxElement, ...names: string[]): JsxAttribute[] {
  return element.attributes.filter(
    (each) => each.type !== 'mdxJsxAttribute' || !names.includes(each.name),
  );
}

/** What an attribute of HTML or JSX says. `undefined` for one that is not there, or is computed. */
export function readAttribute(element: Element | JsxElement, name: string): string | undefined {
  if (element.type === 'element') {
    const value = element.properties[name];
    return value === undefined || value === null ? undefined : String(value);
  }
  const value = findAttribute(element, name)?.value;
  // A number in braces is as good as one in quotes.
  if (typeof value === 'object') return value?.value.match(/^\s*\d+\s*$/)?.[0];
  return value;
}

/** Whether an attribute is there, computed or not. */
export function hasAttribute(element: Element | JsxElement, name: string): boolean {
  return element.type === 'element'
    ? (element.properties[name] ?? undefined) !== undefined
    : findAttribute(element, name) !== undefined;
}

/** Sets an attribute, in place of the one of that name. */
export function setAttribute(element: Element | JsxElement, name: string, value: string): void {
  if (element.type === 'element') element.properties[name] = value;
  else {
    const attribute: MdxJsxAttribute = { type: 'mdxJsxAttribute', name, value };
    element.attributes = [...withoutAttributes(element, name), attribute];
  }
}
