/** A node where it is mentioned, with its shape where that is written there. */
export type Mention = { name: string; shape?: Shape };
/** A label between two brackets, such as `([` and `])`. */
export type Shape = { open: string; label: string; close: string };
/** An arrow as the renderer knows it, and its label. */
export type Link = { arrow: string; label: string };
/** Nodes, and the arrows between each group of them and the next. */
export type Chain = { groups: Mention[][]; links: Link[] };

/** Longest first. */
const BRACKETS = [
  ['(((', ')))'],
  ['([', '])'],
  ['((', '))'],
  ['[[', ']]'],
  ['[(', ')]'],
  ['[/', '\\]'],
  ['[\\', '/]'],
  ['{{', '}}'],
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['>', ']'],
] as const;

const ID = /^[\p{L}\p{N}_]+(?:[-.][\p{L}\p{N}_]+)*/u;
/** `-->`, `---`, `==>`, `-.->`, longer ones, and `|a label|` behind them. */
const LINK =
  /^(?<start><?)(?:--+(?<solid>[>-])|==+(?<thick>[>=])|-\.+-(?<dotted>>?))(?![xo]\s)\s*(?:\|(?<label>[^|]*)\|)?/;
/** `-- a label -->` and its kind. */
const LINK_AROUND_LABEL =
  /^(?<start><?)(?:--|==|-\.)(?![xo]\s)\s*(?<label>[^\s=.>-].*?)\s*(?:--+(?<solid>[>-])|==+(?<thick>[>=])|\.+-(?<dotted>>?))/;

/**
 * Reads `A[label] & B --> C`.
 * @returns the offset from which on it makes no sense, where it does not
 */
export function readChain(text: string): Chain | number {
  const chain: Chain = { groups: [[]], links: [] };
  let at = 0;
  const skipSpace = () => {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  };
  for (;;) {
    const read = readMention(text.slice(at));
    if (!read) return at;
    chain.groups.at(-1)?.push(read.mention);
    at += read.length;
    skipSpace();
    if (at === text.length) return chain;
    if (text[at] === '&') at += 1;
    else {
      const rest = text.slice(at);
      const found = LINK.exec(rest) ?? LINK_AROUND_LABEL.exec(rest);
      if (!found) return at;
      chain.links.push(linkOf(found.groups ?? {}));
      chain.groups.push([]);
      at += found[0].length;
    }
    skipSpace();
  }
}

function readMention(text: string): { mention: Mention; length: number } | undefined {
  const name = ID.exec(text)?.[0];
  if (!name) return undefined;
  const rest = text.slice(name.length);
  const [open, close] = BRACKETS.find(([start]) => rest.startsWith(start)) ?? [];
  if (!open || !close) return { mention: { name }, length: name.length };
  const inside = rest.slice(open.length);
  const quoted = /^\s*"([^"]*)"\s*/.exec(inside);
  const end = quoted ? quoted[0].length : inside.indexOf(close);
  if (end < 0 || !inside.startsWith(close, end)) return undefined;
  const label = quoted?.[1] ?? inside.slice(0, end);
  const length = name.length + open.length + end + close.length;
  return { mention: { name, shape: { open, label, close } }, length };
}

function linkOf({
  start = '',
  solid,
  thick,
  dotted,
  label,
}: Record<string, string | undefined>): Link {
  const line = solid ? `--${solid}` : thick ? `==${thick}` : `-.-${dotted ?? ''}`;
  return { arrow: `${start}${line}`, label: withoutQuotes(label ?? '') };
}

/** Quotes are needed around a label with signs in it, and are no part of it. */
export function withoutQuotes(text: string): string {
  return text.trim().replace(/^"(.*)"$/s, '$1');
}
