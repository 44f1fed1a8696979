import { bodyHits, isWholeTerm, meantWords } from './body-hits';
import { fuzzyNameHits, type Hits, nameHits } from './name-hits';
import type { QueryWord } from './query';
import type { SearchIndex } from './search-index';
import type { Wanted } from './text-match';

/** Where a word may be: certain for names and whole terms, else to be looked for in the text. */
export type Lookup = { sure: Hits; likely: Hits; wanted: Wanted };

/** Looks a word up as it was typed. */
export function lookUp(index: SearchIndex, word: QueryWord): Lookup {
  const sure = nameHits(index.names, word);
  const body = bodyHits(index, word);
  const wanted = { nouns: word.nouns, stem: word.stem };
  if (!isWholeTerm(word)) return { sure, likely: body, wanted };
  return { sure: best(sure, body), likely: new Map(), wanted };
}

/** Looks a word up that is not found as typed: unfinished, on the wrong layout, by its initials, or mistyped. */
export function lookUpMeant(index: SearchIndex, word: QueryWord): Lookup {
  const { words, hits } = meantWords(index, word);
  const names = fuzzyNameHits(index.names, word);
  return { sure: best(names, hits), likely: new Map(), wanted: { nouns: words } };
}

function best(a: Hits, b: Hits): Hits {
  const hits: Hits = new Map(a);
  for (const [document, worth] of b) hits.set(document, Math.max(worth, hits.get(document) ?? 0));
  return hits;
}
