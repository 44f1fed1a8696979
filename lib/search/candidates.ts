import type { Lookup } from './lookup';
import type { Hits } from './name-hits';

/** A document that may be meant, with the numbers of the words that it has, or seems to have. */
export type Candidate = { document: number; score: number; words: Set<number> };

/** What is looked for: each word, and all of them in one piece. */
export type Search = { lookups: readonly Lookup[]; joined: Hits };

/** How many of the words a document must have: all of two, most of more; those that say little are not counted. */
export function isEnough(words: ReadonlySet<number>, lookups: readonly Lookup[]): boolean {
  const telling = [...lookups.entries()].filter(([, { optional }]) => !optional);
  const counted = telling.length > 0 ? telling : [...lookups.entries()];
  const needed = counted.length < 3 ? counted.length : Math.ceil(counted.length * 0.6);
  return counted.filter(([number]) => words.has(number)).length >= needed;
}

/** Documents with enough of the words, best first; of equals the newer one. */
export function candidatesFor({ lookups, joined }: Search, total: number): Candidate[] {
  const all = new Map<number, Candidate>();
  const at = (document: number) => {
    const candidate = all.get(document) ?? { document, score: 0, words: new Set<number>() };
    all.set(document, candidate);
    return candidate;
  };
  for (const [number, { sure, likely }] of lookups.entries()) {
    const documents = new Set([...sure.keys(), ...likely.keys()]);
    const rarity = 1 + Math.log((total + 1) / (documents.size + 0.5));
    for (const document of documents) {
      const candidate = at(document);
      candidate.words.add(number);
      candidate.score += rarity * Math.max(sure.get(document) ?? 0, likely.get(document) ?? 0);
    }
  }
  for (const [document, worth] of joined) {
    const candidate = at(document);
    candidate.score += worth * lookups.length;
    for (const number of lookups.keys()) candidate.words.add(number);
  }
  for (const candidate of all.values()) {
    candidate.score *= (candidate.words.size / lookups.length) ** 2;
  }
  return [...all.values()]
    .filter(({ words }) => isEnough(words, lookups))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
