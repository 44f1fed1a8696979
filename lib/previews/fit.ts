import type { Glyph, Word } from './words';

/** A size in pixels, and how many lines a text may have in it. */
export type Size = { size: number; lines: number };

/** The signs that are set between words and behind a text that goes on. */
export type Signs = { space: Glyph; ellipsis: Glyph };

/** A text in lines, each at most as wide as was asked for. */
export type Fitted = { size: number; lines: Glyph[][] };

/** What it is worth that a line ends where the sentence pauses: lines may differ by a sixth of the width. */
const PAUSE = 0.06;

/**
 * Sets words in lines of like width, in the first size in which they fit without breaking one; else
 * in the last, with words broken where they must be, and `…` behind what fits.
 * @param sizes the largest first
 * @param width in pixels
 */
export function fit(
  words: readonly Word[],
  sizes: readonly Size[],
  width: number,
  { space, ellipsis }: Signs,
): Fitted {
  const join = (line: readonly Word[]) =>
    line.flatMap((word, index) => (index > 0 ? [space, ...word] : word));
  for (const { size, lines: most } of sizes) {
    const room = width / size;
    if (words.some((word) => measure(word) > room)) continue;
    const { length } = fill(words, room, space);
    if (length <= most) return { size, lines: balance(words, length, room, space).map(join) };
  }
  const { size, lines: most } = sizes.at(-1) ?? { size: width, lines: 1 };
  const room = width / size;
  const lines = fill(
    words.flatMap((word) => breakWord(word, room)),
    room,
    space,
  ).map(join);
  const last = lines[most - 1];
  if (!last || lines.length === most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), cut(last, room, ellipsis)] };
}

/** In em. */
export function measure(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

/** As many words on each line as there is room for. */
function fill(words: readonly Word[], room: number, space: Glyph): Word[][] {
  const lines: Word[][] = [];
  let left = 0;
  for (const word of words) {
    const width = measure(word);
    const line = lines.at(-1);
    if (line && space.width + width <= left) {
      line.push(word);
      left -= space.width + width;
    } else {
      lines.push([word]);
      left = room - width;
    }
  }
  return lines;
}

/** Words in so many lines that differ as little as can be; there is room for that many. */
function balance(words: readonly Word[], count: number, room: number, space: Glyph): Word[][] {
  const whole = words.reduce((sum, word) => sum + measure(word) + space.width, 0) - space.width;
  const aim = whole / count;
  const found = new Map<string, { cost: number; lines: Word[][] }>();
  const split = (start: number, left: number): { cost: number; lines: Word[][] } => {
    const key = `${start} ${left}`;
    const before = found.get(key);
    if (before) return before;
    let best: { cost: number; lines: Word[][] } = { cost: Number.POSITIVE_INFINITY, lines: [] };
    let width = -space.width;
    for (let end = start; end < words.length; end += 1) {
      const word = words[end] ?? [];
      width += space.width + measure(word);
      if (width > room) break;
      const isLast = end === words.length - 1;
      if (isLast !== (left === 1)) continue;
      const rest = isLast ? { cost: 0, lines: [] } : split(end + 1, left - 1);
      const uneven = ((width - aim) / room) ** 2;
      const cost = uneven - (!isLast && pauses(word) ? PAUSE : 0) + rest.cost;
      if (cost < best.cost) best = { cost, lines: [words.slice(start, end + 1), ...rest.lines] };
    }
    found.set(key, best);
    return best;
  };
  return split(0, count).lines;
}

function pauses(word: Word): boolean {
  const last = word.at(-1);
  return !!last && 'text' in last && /[,:;.!?…—]/.test(last.text);
}

/** Parts of a word that each have room, broken behind a sign where one stands near the end. */
function breakWord(word: Word, room: number): Word[] {
  const parts: Word[] = [];
  let rest = word;
  while (measure(rest) > room) {
    let count = 1;
    while (measure(rest.slice(0, count + 1)) <= room) count += 1;
    const sign = rest.findLastIndex(
      (glyph, at) =>
        at < count && at > count / 2 && 'text' in glyph && /[/?&=._-]/.test(glyph.text),
    );
    const end = sign > 0 ? sign + 1 : count;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** A line with `…` at its end, and as much of its text as there is room for. */
function cut(line: readonly Glyph[], room: number, ellipsis: Glyph): Glyph[] {
  let kept = [...line];
  while (kept.length > 0 && measure(kept) + ellipsis.width > room) kept = kept.slice(0, -1);
  while (isLoose(kept.at(-1))) kept = kept.slice(0, -1);
  return [...kept, ellipsis];
}

/** Whether a sign would look lost in front of `…`. */
function isLoose(glyph: Glyph | undefined): boolean {
  return !!glyph && 'text' in glyph && /^[\s,.:;·—-]$/.test(glyph.text);
}
