import type { Element } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Code, Link, Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { isLanguage } from '../../mdx/code/languages';
import type { Token } from '../../mdx/highlight';

/** Code that is longer is not coloured, in UTF-16 units. */
const LONGEST = 4000;

/** So long may the colours of a line take, in milliseconds: some code is written to take long. */
const LINE_TIME = 250;

const TAGS = 'p br em strong del code pre span ul ol li blockquote a hr'.split(' ');

/** All that a comment can be made of. */
const schema: Schema = {
  tagNames: TAGS,
  attributes: {
    a: ['href', 'rel'],
    pre: ['tabIndex'],
    span: [['className', /^tok-[a-z]+$/]],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** HTML of a comment, safe to be put into a page. */
export async function commentHtml(tree: Root): Promise<string> {
  const codes: Code[] = [];
  visit(tree, 'code', (node) => {
    codes.push(node);
  });
  const elements = new Map<Code, Element>();
  for (const code of codes) elements.set(code, await codeElement(code));
  const html = toHast(tree, {
    handlers: { code: (_: State, node: Code) => elements.get(node), link: linkElement },
  });
  return toHtml(sanitize(html, schema));
}

function linkElement(state: State, node: Link): Element {
  const href = node.url.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  return h('a', { href, rel: 'nofollow ugc noopener' }, state.all(node));
}

/** A box that scrolls, and can be reached with keys for that. */
async function codeElement({ lang, value }: Code): Promise<Element> {
  const language = lang?.toLowerCase() ?? '';
  if (!isLanguage(language) || value.length > LONGEST) return preElement([value]);
  // Loaded with the first comment that needs it.
  const { highlight } = await import('../../mdx/highlight');
  const lines = await highlight(value, language, LINE_TIME);
  return preElement(
    lines.flatMap((tokens, index) => [...(index > 0 ? ['\n'] : []), ...tokens.map(tokenElement)]),
  );
}

function tokenElement({ text, className }: Token): Element | string {
  return className ? h('span', { className: [className] }, text) : text;
}

function preElement(children: (Element | string)[]): Element {
  return h('pre', { tabIndex: 0 }, [h('code', children)]);
}
