import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { endLinksBeforeHangul } from './remark/end-links-before-hangul';

/** `mdx` for components and expressions; `md` for plain Markdown, where `{` and `<` are literal or HTML. */
export type Format = 'mdx' | 'md';

/** What Markdown means here: GFM, with emphasis, ranges and addresses as Korean writes them; formulas. */
export const syntax: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
  endLinksBeforeHangul,
  // A single dollar is a price or a variable of the shell.
  [remarkMath, { singleDollarTextMath: false }],
];

const processors = {
  mdx: createProcessor({ format: 'mdx', remarkPlugins: syntax }),
  md: createProcessor({ format: 'md', remarkPlugins: syntax }),
};

/**
 * Parses a post's body.
 * @param offset lines to count before the first one, so that places are those of the whole file
 * @throws VFileMessage with its place, for MDX that does not parse
 */
export function parseBody(body: string, format: Format, offset = 0): Root {
  return processors[format].parse('\n'.repeat(offset) + body);
}
