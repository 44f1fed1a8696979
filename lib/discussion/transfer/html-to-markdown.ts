import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { writeMarkdown } from '../../markdown/write';
import { visit } from '../../visit';

const reader = unified().use(rehypeRaw).freeze();

const FRAMED = ['img', 'iframe', 'video', 'audio', 'embed'];

/** A message in HTML as Markdown that says the same; what has no sign there is its text. */
export function htmlToMarkdown(html: string): string {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const read = reader.runSync(root);
  visit(read, 'element', (element, _, parent) => {
    if (element.tagName === 'a') {
      // A title there says the address once more.
      element.properties = { href: withoutDetour(element.properties.href) };
    } else if (FRAMED.includes(element.tagName)) {
      const isInLink = parent?.type === 'element' && parent.tagName === 'a';
      pointTo(element, isInLink ? 'span' : 'a');
    }
  });
  const tree = toMdast(read);
  // In comments a line ends where it was ended.
  visit(tree, 'break', (node) => {
    Object.assign(node, { type: 'text', value: '\n' });
  });
  return writeMarkdown(tree).trim();
}

/** Comments show nothing of other sites: the way there is left. */
function pointTo(element: Element, tagName: string): void {
  const { src, alt } = element.properties;
  const address = String(src ?? '');
  element.tagName = tagName;
  element.properties = { href: address };
  element.children = [{ type: 'text', value: String(alt || address) }];
}

/** The address behind one of Disqus's that counts who follows it: `https://disq.us/url?url=ADDRESS:HASH`. */
function withoutDetour(href: unknown): string {
  const address = String(href ?? '');
  if (!/^https?:\/\/(?:\w+\.)?disq\.us\/url\?/.test(address)) return address;
  const behind = new URL(address).searchParams.get('url');
  return behind?.replace(/:[\w-]{20,}$/, '') ?? address;
}
