import { fold, tidy } from './fold';
import { initialOf, isHangul, keysOf } from './keys';
import { wordsOf } from './words';

/** What stands between names, and is in none. */
const BETWEEN = '\n';
/** Signs within a name that one may leave out: `next.js`, `nextjs`. */
const JOINER = /[._'-]/;

/** A text in which names stand one behind the other, and where in it something may begin. */
export type Spelling = {
  text: string;
  /** By place in `text`: 2 where a word begins, 1 where a syllable or a part of a word does, 0 elsewhere. */
  edges: Uint8Array;
  /** Where each name begins. */
  starts: number[];
};

/** Names to be found by, each of a document, spelled by keys and by initials; words stand without spaces. */
export type Names = {
  keys: Spelling;
  /** A dot for each sign that has no initial. */
  initials: Spelling;
  /** By name: its document, and how much a match in it says. */
  owners: { document: number; weight: number }[];
};

/** Spells names for searching. */
export function spellNames(
  names: readonly { text: string; document: number; weight: number }[],
): Names {
  const keys = pen();
  const initials = pen();
  for (const { text } of names) {
    keys.begin();
    initials.begin();
    const source = tidy(text);
    for (const { text: word, start } of wordsOf(fold(text))) {
      let previous = '';
      for (const [index, sign] of [...word].entries()) {
        const written = source.charAt(start + index);
        const edge = index === 0 ? 2 : isEdge(previous, written) ? 1 : 0;
        previous = written;
        if (JOINER.test(sign)) continue;
        keys.write(keysOf(sign), edge);
        initials.write(initialOf(sign) ?? '.', edge);
      }
    }
  }
  return {
    keys: keys.done(),
    initials: initials.done(),
    owners: names.map(({ document, weight }) => ({ document, weight })),
  };
}

function pen() {
  const parts: string[] = [];
  const edges: number[] = [];
  const starts: number[] = [];
  return {
    begin() {
      parts.push(BETWEEN);
      edges.push(2);
      starts.push(edges.length);
    },
    write(text: string, edge: number) {
      parts.push(text);
      edges.push(edge);
      for (let index = 1; index < text.length; index += 1) edges.push(0);
    },
    done(): Spelling {
      return { text: parts.join('') + BETWEEN, edges: Uint8Array.from([...edges, 2]), starts };
    },
  };
}

/** Every syllable begins something; so does a capital behind a small letter, a digit, or what follows a sign. */
function isEdge(previous: string, sign: string): boolean {
  if (isHangul(sign)) return true;
  return /\p{Ll}\p{Lu}|\P{N}\p{N}|[^\p{L}\p{N}][\p{L}\p{N}]/u.test(previous + sign);
}

/** The number of the name that a place is in. */
export function nameAt({ starts }: Spelling, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
