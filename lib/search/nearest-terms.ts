import { prefixDistance } from './distance';
import { fold } from './fold';
import { keysOf } from './keys';
import type { SearchIndex } from './search-index';
import { nounsIn } from './suffixes';
import { wordsOf } from './words';

/** Words of titles and tags that are nearest to a query that finds nothing, nearest first. */
export function nearestTerms(query: string, { documents }: SearchIndex, most = 3): string[] {
  const typed = wordsOf(fold(query.slice(0, 50))).map(({ text }) => keysOf(text));
  const terms = new Map<string, string>();
  for (const { title, tags } of documents) {
    for (const tag of tags) terms.set(fold(tag), tag);
    for (const { text } of wordsOf(fold(title))) {
      const noun = nounsIn(text).at(-1) ?? text;
      if (noun.length > 1 && !terms.has(noun)) terms.set(noun, noun);
    }
  }
  return [...terms.values()]
    .map((term) => ({
      term,
      far: Math.min(...typed.map((keys) => farness(keys, keysOf(fold(term))))),
    }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ term }) => term);
}

/** Of two words, as a share of the longer one: 0 for the same, 1 for nothing in common. */
function farness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return Math.max(prefixDistance(a, b, 0, longer), prefixDistance(b, a, 0, longer)) / longer;
}
