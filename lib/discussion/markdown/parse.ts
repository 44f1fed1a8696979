import type { Nodes, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { endLinksBeforeHangul } from '../../mdx/remark/end-links-before-hangul';
import { isTangled } from './is-tangled';

/** What is read as typed, by micromark's names. */
const OFF = [
  'characterReference',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'htmlText',
  'table',
  'tasklistCheck',
];

const DEEPEST = 24;

function withoutTheRest(this: Processor) {
  this.data().micromarkExtensions?.push({ disable: { null: OFF } });
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(endLinksBeforeHangul)
  .use(withoutTheRest)
  .freeze();

/** Parses a comment. What is nested beyond reason is paragraphs of its source. */
export function parse(source: string): Root {
  if (isTangled(source)) return asTyped(source);
  const tree = processor.parse(source);
  if (isDeep(tree)) return asTyped(source);
  processor.runSync(tree);
  return tree;
}

function asTyped(source: string): Root {
  const paragraphs = source.split(/\n(?:[ \t]*\n)+/).filter((text) => text.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: text.trim() }],
    })),
  };
}

/** Level by level: recursion is what a deep tree must be kept from. */
function isDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return false;
}
