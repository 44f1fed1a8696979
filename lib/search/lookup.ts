import { bodyHits, isWholeTerm, meantWords } from './body-hits';
import { fuzzyNameHits, type Hits, nameHits } from './name-hits';
import type { QueryWord } from './query';
import type { SearchIndex } from './search-index';
import type { Wanted } from './text-match';

/** Where a word may be. */
export type Lookup = {
  /** Certain: in names, or as a whole term. */
  sure: Hits;
  /** To be looked for in the text. */
  likely: Hits;
  wanted: Wanted;
  /** Whether a document may do without it. */
  optional: boolean;
};

/** Looks a word up as it was typed, in names alone. */
export function lookUpNames(index: SearchIndex, word: QueryWord): Lookup {
  const { nouns, stem, optional } = word;
  const sure = nameHits(index.names, word);
  return { sure, likely: new Map(), wanted: { nouns, stem }, optional };
}

/** The same in texts as well. */
export function lookUpTexts(index: SearchIndex, word: QueryWord, names: Lookup): Lookup {
  const body = bodyHits(index, word);
  return isWholeTerm(word)
    ? { ...names, sure: best(names.sure, body) }
    : { ...names, likely: body };
}

/** Looks a word up that is not found as typed: unfinished, on the wrong layout, by its initials, or mistyped. */
export function lookUpMeant(index: SearchIndex, word: QueryWord): Lookup {
  const { words, hits } = meantWords(index, word);
  const sure = best(fuzzyNameHits(index.names, word), hits);
  return { sure, likely: new Map(), wanted: { nouns: words }, optional: word.optional };
}

function best(a: Hits, b: Hits): Hits {
  const hits: Hits = new Map(a);
  for (const [document, worth] of b) hits.set(document, Math.max(worth, hits.get(document) ?? 0));
  return hits;
}
