import type { Element, ElementContent } from 'hast';
import type { Code } from 'mdast';

/** A block of code, which scrolls and so must be within reach of the keyboard. */
export function codeElement(_: unknown, { value, data }: Code): Element {
  const children = data?.hChildren ?? [{ type: 'text' as const, value }];
  return element('pre', { tabIndex: 0 }, [element('code', {}, children)]);
}

/** An element of a comment. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
