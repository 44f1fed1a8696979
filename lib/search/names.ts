import { fold, tidy } from './fold';
import { initialOf, isHangul, keysOf } from './keys';
import { wordsOf } from './words';

/** A title, tag or category, ready to be compared. */
export type Name = {
  /** Its words as keys, without what stands between them. */
  keys: string;
  /** By place in `keys`: 2 where a word begins, 1 where a syllable or a part of a word does, 0 elsewhere. */
  edges: Uint8Array;
  /** The keys of its syllables' initials; a dot for each other sign. */
  initials: string;
  /** As `edges`, of `initials`. */
  initialEdges: Uint8Array;
};

/** Signs within a name that one may leave out: `next.js`, `nextjs`. */
const JOINER = /[._'-]/;

/** Spells a name. */
export function nameOf(text: string): Name {
  const source = tidy(text);
  let keys = '';
  let initials = '';
  const edges: number[] = [];
  const initialEdges: number[] = [];
  for (const { text: word, start } of wordsOf(fold(text))) {
    let previous = '';
    for (const [index, sign] of [...word].entries()) {
      const written = source.charAt(start + index);
      if (JOINER.test(sign)) {
        previous = written;
        continue;
      }
      const edge = index === 0 ? 2 : isEdge(previous, written) ? 1 : 0;
      const typed = keysOf(sign);
      keys += typed;
      edges.push(edge, ...Array.from({ length: typed.length - 1 }, () => 0));
      initials += initialOf(sign) ?? '.';
      initialEdges.push(edge);
      previous = written;
    }
  }
  return {
    keys,
    edges: Uint8Array.from(edges),
    initials,
    initialEdges: Uint8Array.from(initialEdges),
  };
}

/** Every syllable begins something; so does a capital behind a small letter, a digit, or what follows a sign. */
function isEdge(previous: string, sign: string): boolean {
  if (isHangul(sign)) return true;
  return /\p{Ll}\p{Lu}|\P{N}\p{N}|[^\p{L}\p{N}][\p{L}\p{N}]/u.test(previous + sign);
}
