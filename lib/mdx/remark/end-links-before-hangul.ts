import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const HANGUL = /[\p{Script=Hangul}]/u;
const TRAILING = /[?!.,:*_~'";]+$/;

/**
 * Ends a bare address before the particle that follows it: `https://example.com/docs를` links
 * `https://example.com/docs`. Addresses in `<…>` or `[…](…)` stay whole.
 */
export function endLinksBeforeHangul() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined || !isBare(link, source)) return;
      const [label] = link.children;
      if (label?.type !== 'text') return;
      const start = label.value.search(HANGUL);
      if (start < 0) return;
      const address = trim(label.value.slice(0, start));
      const rest: Text = { type: 'text', value: label.value.slice(address.length) };
      const prefix = link.url.startsWith(label.value) ? '' : 'http://';
      const shorter: Link = {
        ...link,
        url: prefix + address,
        children: [{ type: 'text', value: address }],
      };
      const parts: PhrasingContent[] = /^(https?:\/\/|www\.)./i.test(address)
        ? [shorter, rest]
        : [rest];
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** Whether a link is an address standing in the text as it is (a GFM autolink literal). */
function isBare(link: Link, source: string): boolean {
  const start = link.position?.start.offset;
  return start === undefined || !['<', '['].includes(source[start] ?? '');
}

/** Without sentence punctuation and closing brackets that the address did not open. */
function trim(address: string): string {
  let text = address.replace(TRAILING, '');
  while (text.endsWith(')') && text.split(')').length > text.split('(').length) {
    text = text.slice(0, -1).replace(TRAILING, '');
  }
  return text;
}
