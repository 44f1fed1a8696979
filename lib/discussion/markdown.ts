import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Code, Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { shorten } from '../text';
import { visit } from '../visit';
import { cleanText } from './clean-text';
import { codeElement } from './markdown/code-element';
import { colourCode } from './markdown/colour-code';
import { parse } from './markdown/parse';
import { schema } from './markdown/schema';
import { simplify } from './markdown/simplify';

/** Raised by hand whenever the same source gives other HTML: what was stored before is then made anew. */
export const renderer = '2';

const EXCERPT = 140;

/** A comment as HTML that is safe as `innerHTML`: small Markdown, everything else as it was typed. */
export async function renderComment(source: string): Promise<string> {
  const tree = read(source);
  const codes: Code[] = [];
  visit(tree, 'code', (code) => {
    codes.push(code);
  });
  await colourCode(codes);
  return toHtml(sanitize(toHast(tree, { handlers: { code: codeElement } }), schema));
}

/** A comment as one line of plain text, of at most 140 characters. */
export function excerptOf(source: string): string {
  return shorten(textOf(read(source)), EXCERPT) || shorten(cleanText(source), EXCERPT);
}

function read(source: string): Root {
  const typed = cleanText(source);
  const tree = parse(typed);
  simplify(tree, typed);
  return tree;
}

const BLOCKS = ['paragraph', 'code', 'break'];

function textOf(node: Nodes): string {
  const text =
    'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  return BLOCKS.includes(node.type) ? `${text} ` : text;
}
