import GithubSlugger, { slug } from 'github-slugger';
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { nfc } from '../text';
import { visit } from '../visit';

/** A heading of a post, for tables of contents. `depth` is 2 for `##`. */
export type Heading = { id: string; text: string; depth: number };

/** Ids that the page itself uses. */
const TAKEN = ['main', 'footnote-label'];

/** Gives each heading a stable, unique id that keeps Hangul, and collects them into `found`. */
export function headings(found: Heading[]) {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    for (const id of TAKEN) slugger.slug(id);
    visit(tree, 'element', (node) => {
      const depth = Number(/^h([1-6])$/.exec(node.tagName)?.[1]);
      if (!depth || node.properties.id === 'footnote-label') return;
      const text = textOf({ ...node, children: node.children.filter(isWritten) }).trim();
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined;
      node.properties.id = id ?? slugger.slug(slug(nfc(text)) ? nfc(text) : 'section');
      found.push({ id: node.properties.id, text, depth });
      // The heading is the link to itself, unless it holds a link of its own.
      if (holdsLink(node)) return;
      const href = `#${encodeURIComponent(node.properties.id)}`;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { href, className: ['heading-link'] },
        children: node.children,
      };
      node.children = [link];
    });
  };
}

/** Footnote marks are numbered by their order: they would change ids and lists of contents. */
function isWritten(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return true;
  return !node.children.some(
    (child) => 'properties' in child && 'dataFootnoteRef' in child.properties,
  );
}

function holdsLink(heading: Element): boolean {
  let holds = false;
  visit(heading, 'element', ({ tagName }) => {
    if (tagName === 'a') holds = true;
  });
  return holds;
}
