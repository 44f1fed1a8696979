import type { Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { visit } from '../visit';

/** What GitHub lets stand in a document, less what only its own pages give a meaning. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'figcaption', 'figure', 'mark', 'u'],
  attributes: {
    a: ['href', 'title'],
    abbr: ['title'],
    code: [['className', /^language-/]],
    img: ['src', 'alt', 'title', 'width', 'height'],
    ol: ['start', 'reversed'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'svg'],
};

/** A plain body (lib/mdx/plain.ts) as the HTML of a feed: without scripts, styles, classes and forms. */
export function feedHtml(body: Root): string {
  const copy = structuredClone(body);
  visit(copy, 'element', ({ tagName, properties }, index, parent) => {
    const isBox = tagName === 'input' && properties.type === 'checkbox';
    if (!isBox || !parent || index === undefined) return;
    // Readers of feeds take forms out.
    parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
  });
  return toHtml(sanitize(copy, schema), {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  }).trim();
}
