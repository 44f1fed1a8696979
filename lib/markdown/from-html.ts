import type { Element, Root } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { BlockContent, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type {} from 'mdast-util-math';
import { decodeSegment } from '../urls';

const LANGUAGE = /^language-/;
const FORMULA = 'math';

function languageOf(code: Element | undefined): string | undefined {
  const names = [code?.properties.className ?? []].flat().map(String);
  return names.find((name) => LANGUAGE.test(name))?.replace(LANGUAGE, '');
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

const block: Handle = (_, pre: Element) => {
  const lang = languageOf(elementsIn(pre)[0]);
  const value = textOf(pre).replace(/\n$/, '');
  return lang === FORMULA ? { type: 'math', value } : { type: 'code', lang, value };
};

const inline: Handle = (_, code: Element) => {
  const type = languageOf(code) === FORMULA ? 'inlineMath' : 'inlineCode';
  return { type, value: textOf(code) };
};

/** What Markdown has no sign for stays HTML: without it `2<sup>10</sup>` would be another number. */
const html: Handle = (state, element: Element) => [
  { type: 'html', value: `<${element.tagName}>` },
  ...state.all(element),
  { type: 'html', value: `</${element.tagName}>` },
];

/** The name of a footnote, from the address of its text or of what refers to it. */
function footnoteName(address: unknown): string {
  const name = String(address).replace(/^.*?user-content-fn-/, '');
  return decodeSegment(name) ?? name;
}

const reference: Handle = (state, sup: Element, parent) => {
  const link = elementsIn(sup).find(({ properties }) => 'dataFootnoteRef' in properties);
  if (!link) return html(state, sup, parent);
  const identifier = footnoteName(link.properties.href);
  return { type: 'footnoteReference', identifier, label: identifier };
};

const section: Handle = (state, element: Element) => {
  if (!('dataFootnotes' in element.properties)) return state.toFlow(state.all(element));
  const items = elementsIn(element).flatMap((list) =>
    list.tagName === 'ol' ? elementsIn(list) : [],
  );
  return items.map((item): FootnoteDefinition => {
    const identifier = footnoteName(item.properties.id);
    const children = state.toFlow(state.all(item)).filter(isBlock);
    return { type: 'footnoteDefinition', identifier, label: identifier, children };
  });
};

/** Items stand close together, unless one of them is of several paragraphs. */
const list: Handle = (state, element: Element) => {
  const node = defaultHandlers.ul(state, element);
  const items = elementsIn(element).map(elementsIn);
  const spread = items.some((children) => children.some(({ tagName }) => tagName === 'p'));
  for (const item of node.children) item.spread = spread;
  return { ...node, spread };
};

function isBlock(node: RootContent): node is BlockContent {
  return node.type !== 'definition' && node.type !== 'footnoteDefinition';
}

const handlers = {
  pre: block,
  code: inline,
  ol: list,
  ul: list,
  kbd: html,
  sub: html,
  sup: reference,
  section,
};

/** Plain HTML (lib/mdx/plain.ts) as the nodes of Markdown. */
export function markdownFromHtml(root: Root): Nodes {
  return toMdast(root, { handlers, newlines: true });
}
