import type { Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Section } from './document';

const BLOCK = /^(?:p|pre|li|t[dhr]|figcaption|d[td]|div|blockquote|br|section|summary)$/;

/** The sections of a document in plain HTML, each from its heading to the next; headings must have their ids. */
export function sectionsOf(root: Root): Section[] {
  const sections: Section[] = [{ heading: '', id: '', text: '' }];
  read(root.children, sections);
  return sections
    .map((section) => ({ ...section, text: section.text.replace(/\s*\n\s*/g, '\n').trim() }))
    .filter(({ heading, text }) => heading || text);
}

function read(nodes: readonly RootContent[], sections: Section[]): void {
  for (const node of nodes) {
    const current = sections.at(-1);
    if (!current) return;
    if (node.type === 'text') current.text += node.value;
    if (node.type !== 'element') continue;
    const { tagName, properties, children } = node;
    if (/^h[1-6]$/.test(tagName) && properties.id !== 'footnote-label') {
      sections.push({ heading: textOf(node).trim(), id: String(properties.id ?? ''), text: '' });
      continue;
    }
    read(children, sections);
    const last = sections.at(-1);
    if (last && BLOCK.test(tagName)) last.text += '\n';
  }
}
