import { visit } from 'unist-util-visit';
import { shorten } from '../text';
import { parseComment } from './markdown/syntax';
import { commentHtml } from './markdown/to-html';

/** Names what makes the HTML of comments: raised when the same words come out otherwise. */
export const renderer = '1';

/** The longest excerpt, in graphemes. */
const EXCERPT = 140;

/**
 * A comment's Markdown as HTML that is safe to be put into a page: paragraphs, emphasis, code, lists, quotes and
 * links. Whatever else is typed stays as it was typed.
 * @param source of at most 10,000 characters, without control characters (lib/discussion/requests.ts)
 */
export async function renderComment(source: string): Promise<string> {
  return commentHtml(parseComment(source));
}

/** What a comment says, in one line. */
export function excerptOf(source: string): string {
  const words: string[] = [];
  visit(parseComment(source), (node) => {
    if (['break', 'paragraph', 'code'].includes(node.type)) words.push(' ');
    if ('value' in node) words.push(node.value);
  });
  return shorten(words.join(''), EXCERPT);
}
