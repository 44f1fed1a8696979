import type { Link, List, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { cjkFriendlyToMarkdown } from 'mdast-util-to-markdown-cjk-friendly';
import { readable } from '../feeds/readable';

/** Markdown as text: GFM, with formulas between `$$`, and without characters that cannot be seen, as in feeds. */
export function writeMarkdown(node: Nodes): string {
  const markdown = toMarkdown(node, {
    // The first would undo what the second does with the boxes of a list.
    extensions: [
      cjkFriendlyToMarkdown(),
      gfmToMarkdown({ tablePipeAlign: false }),
      mathToMarkdown({ singleDollarTextMath: false }),
    ],
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
  });
  return readable(markdown);
}

/** Text, to be escaped where Markdown would read it as more. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A link; of an address alone where it has no text of its own. */
export function link(url: string, label = url): Link {
  return { type: 'link', url, children: [text(label)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A bullet list whose items are of one line each. */
export function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...line)],
    })),
  };
}
