import type { Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { cleanText } from '../clean-text';

/**
 * Leaves of a tree what comments know: headings become paragraphs in bold, pictures links, what is no link
 * its text, a line break `<br>`, rules what was typed.
 */
export function simplify(tree: Root, source: string): void {
  simplifyChildren(tree, { source, inLink: false });
}

type Place = { source: string; inLink: boolean };

function simplifyChildren(node: Nodes, place: Place): void {
  if (!('children' in node)) return;
  const inside = { ...place, inLink: place.inLink || node.type === 'link' };
  for (const child of node.children) simplifyChildren(child, inside);
  const children: RootContent[] = node.children.flatMap((child) => simpler(child, inside));
  Object.assign(node, { children });
}

function simpler(node: RootContent, { source, inLink }: Place): RootContent[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: node.children }] }];
    case 'text':
      return breakLines(cleanText(node.value));
    case 'code':
    case 'inlineCode':
      return [{ ...node, value: cleanText(node.value) }];
    case 'image': {
      const text: PhrasingContent = { type: 'text', value: cleanText(node.alt || node.url) };
      return inLink ? [text] : link({ ...node, type: 'link', children: [text] });
    }
    case 'link':
      return inLink ? node.children : link(node);
    case 'thematicBreak': {
      const { position } = node;
      const value = source.slice(position?.start.offset, position?.end.offset);
      return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
    }
    default:
      return [node];
  }
}

function breakLines(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
}

/** A link where its address may be followed, else what it says. */
function link({ url, title, children }: Link): PhrasingContent[] {
  const address = cleanText(url).replace(/^[a-z]+(?=:)/i, (protocol) => protocol.toLowerCase());
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return children;
  const label: PhrasingContent[] =
    children.length > 0 ? children : [{ type: 'text', value: address }];
  const data = { hProperties: { rel: ['nofollow', 'ugc', 'noopener'] } };
  return [{ type: 'link', url: address, title: title && cleanText(title), children: label, data }];
}
