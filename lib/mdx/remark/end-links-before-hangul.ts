import type { Link, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { visit } from '../../visit';

/** What is used here of micromark: a tokenizer goes from state to state, one character at a time. */
type State = (code: number | null) => State | undefined;
type Tokenize = (this: unknown, effects: unknown, ok: State, nok: State) => State;
type Construct = { name?: string; tokenize: Tokenize };

declare module 'unified' {
  interface Data {
    micromarkExtensions?: {
      text?: Record<string, Construct | Construct[]>;
      disable?: { null: string[] };
    }[];
  }
}

/** GFM's names for addresses that stand in the text as they are. */
const ADDRESSES = ['protocolAutolink', 'wwwAutolink'];
/** Hangul, and quotation marks and brackets that no keyboard for addresses has: 「」 “” … */
const END = /\p{Script=Hangul}|(?!\p{ASCII})\p{P}/u;
const TRAILING = /[?!.,:*_~'";]+$/;

/**
 * Ends a bare address before the particle that follows it: `https://example.com/docs를` links
 * `https://example.com/docs`, and `**https://example.com/docs**를` is bold. Addresses in `<…>` or
 * `[…](…)` stay whole. To be used behind remark-gfm.
 */
export function endLinksBeforeHangul(this: Processor) {
  for (const { text = {} } of this.data().micromarkExtensions ?? []) {
    for (const [code, constructs] of Object.entries(text)) {
      text[code] = [constructs].flat().map((construct) => {
        if (!ADDRESSES.includes(construct.name ?? '')) return construct;
        return { ...construct, tokenize: endEarly(construct.tokenize) };
      });
    }
  }
  return (tree: Root) => {
    visit(tree, 'link', (link, index, parent) => {
      if (!parent || index === undefined) return;
      const parts = splitFound(link);
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}

/** Has an address read as if the text ended where Korean begins. */
function endEarly(tokenize: Tokenize): Tokenize {
  return function (effects, ok, nok) {
    let actual: number | null = null;
    let finished = false;
    const leave = (state: State) => () => {
      finished = true;
      return state(actual);
    };
    const follow =
      (state: State): State =>
      (code) => {
        actual = code;
        const next = state(isEnd(code) ? null : code);
        return finished || !next ? next : follow(next);
      };
    return follow(tokenize.call(this, effects, leave(ok), leave(nok)));
  };
}

function isEnd(code: number | null): boolean {
  return code !== null && code > 0 && END.test(String.fromCharCode(code));
}

/**
 * The address and the rest of a link that GFM found afterwards, in the finished tree, as it does
 * between square brackets. Such a link has no position.
 */
function splitFound(link: Link): [Link, Text] | undefined {
  const [label] = link.children;
  if (link.position || label?.type !== 'text') return undefined;
  const start = label.value.search(END);
  if (start < 0) return undefined;
  const value = trim(label.value.slice(0, start));
  const url = link.url.slice(0, link.url.length - label.value.length) + value;
  const rest: Text = { type: 'text', value: label.value.slice(value.length) };
  return [{ ...link, url, children: [{ type: 'text', value }] }, rest];
}

/** Without sentence punctuation and closing brackets that the address did not open. */
function trim(address: string): string {
  let text = address.replace(TRAILING, '');
  while (text.endsWith(')') && text.split(')').length > text.split('(').length) {
    text = text.slice(0, -1).replace(TRAILING, '');
  }
  return text;
}
