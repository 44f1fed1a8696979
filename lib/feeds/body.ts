import type { Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** What GitHub lets stand in a document, and what else text is made of. Ids would meet those of other posts. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'abbr', 'figure', 'figcaption', 'mark', 'u'],
  attributes: {
    ...defaultSchema.attributes,
    abbr: ['title'],
    '*': [...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'id')],
  },
};

/** A plain body (lib/mdx/plain.ts) as the HTML of a feed: without scripts, styles, classes and forms. */
export function feedHtml(body: Root): string {
  const copy = structuredClone(body);
  visit(copy, 'element', ({ tagName, properties }, index, parent) => {
    if (tagName !== 'input' || !parent || index === undefined) return;
    // Readers of feeds take forms out.
    parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
  });
  return toHtml(sanitize(copy, schema), {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  }).trim();
}
