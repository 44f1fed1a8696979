import type { PhrasingContent, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { endLinksBeforeHangul } from '../../mdx/remark/end-links-before-hangul';

/** What a comment has no use for, by micromark's names: it stays as it was typed. */
const UNKNOWN = [
  'codeIndented',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'table',
  'tasklistCheck',
];

/** Takes constructs out of the syntax. To be used last. */
function withoutUnknown(this: Processor) {
  const extension = { text: {}, disable: { null: UNKNOWN } };
  this.data().micromarkExtensions?.push(extension);
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(endLinksBeforeHangul)
  .use(withoutUnknown)
  .freeze();

/** Quotes and lists in each other, from which on their signs are letters. */
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){8,}/;

/** More signs than this mean nothing, and would take long to pair. */
const MOST = 500;
const SIGNS = /[*_~&[\]]/g;
const FENCED = /^(`{3,}|~{3,}).*\n(?:.*\n)*?\1/gm;

/** Reads a comment's Markdown. What is nested too deep to be meant, or made of signs, is text. */
export function parseComment(source: string): Root {
  const signs = source.replace(FENCED, '').match(SIGNS) ?? [];
  if (signs.length > MOST) return plainTree(source);
  const lines = source.split('\n');
  const text = lines.map((line) => (NESTED.test(line) ? `\\${line.trimStart()}` : line)).join('\n');
  const tree = processor.parse(text);
  // Changes the tree in its place.
  processor.runSync(tree);
  return withBreaks(withoutOddLinks(tree, text));
}

/** A reader can look at a web address before following it; a link to anything else stays as it was typed. */
function withoutOddLinks(tree: Root, source: string): Root {
  visit(tree, 'link', ({ url, position }, index, parent) => {
    if (!parent || index === undefined || /^(?:https?:\/\/|mailto:)/i.test(url)) return;
    const value = source.slice(position?.start.offset, position?.end.offset);
    parent.children.splice(index, 1, { type: 'text', value });
    return [SKIP, index + 1];
  });
  return tree;
}

function plainTree(source: string): Root {
  const paragraphs = source.split(/\n{2,}/).filter((text) => text.trim() !== '');
  return withBreaks({
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  });
}

/** People write comments as they chat: a new line is a new line. */
function withBreaks(tree: Root): Root {
  visit(tree, 'text', ({ value }, index, parent) => {
    if (!parent || index === undefined || !value.includes('\n')) return;
    const parts = value
      .split('\n')
      .flatMap((line, n): PhrasingContent[] => [
        ...(n > 0 ? [{ type: 'break' } as const] : []),
        { type: 'text', value: n > 0 ? line.trimStart() : line },
      ]);
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return tree;
}
