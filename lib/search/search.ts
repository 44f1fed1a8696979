import type { ListedDocument } from './index-files';
import { type Lookup, lookUp, lookUpMeant } from './lookup';
import { joinedHits } from './name-hits';
import { bestPlace, type Place } from './passage';
import { readQuery } from './query';
import type { SearchIndex } from './search-index';

export type SearchOptions = {
  index: SearchIndex;
  /** How many results at most; 10 if not said. */
  limit?: number;
};

/** A document that a query finds, best first. */
export type Result = Pick<ListedDocument, 'path' | 'title' | 'category' | 'tags' | 'date'> & {
  score: number;
  /** Where in it; absent where only its names were found, or its text is not there yet. */
  place?: Place;
};

type Candidate = { document: number; score: number; words: Set<number> };

/** Texts that are read for one query. */
const TEXTS = 8;

/**
 * Searches the index as far as it is at hand. Files that would tell more are in `index.wanted` afterwards: get
 * them, and search again.
 */
export function search(typed: string, { index, limit = 10 }: SearchOptions): Result[] {
  index.wanted.clear();
  const { words, joined } = readQuery(typed);
  if (words.length === 0) return [];
  const lookups = words.map((word) => lookUp(index, word));
  const bonus = words.length > 1 ? joinedHits(index.names, joined) : new Map<number, number>();
  const found = settle(index, lookups, bonus, limit);
  if (found.length > 0 || index.wanted.size > 0) return found;
  const isKnown = ({ sure, likely, wanted }: Lookup) =>
    sure.size > 0 || [...likely.keys()].some((document) => holds(index, document, wanted));
  const meant = lookups.map((lookup, number) => {
    const word = words[number];
    return !word || isKnown(lookup) ? lookup : lookUpMeant(index, word);
  });
  return settle(index, meant, bonus, limit);
}

function holds(index: SearchIndex, document: number, wanted: Lookup['wanted']): boolean {
  return bestPlace(index.loadedText(document) ?? [], [wanted]).found.size > 0;
}

/** Ranks documents by the words they have, reads the best, and leaves out what only seemed to match. */
function settle(
  index: SearchIndex,
  lookups: readonly Lookup[],
  bonus: ReadonlyMap<number, number>,
  limit: number,
): Result[] {
  const needed = lookups.length < 3 ? lookups.length : Math.ceil(lookups.length * 0.6);
  return candidates(index, lookups, bonus)
    .filter(({ words }) => words.size >= needed)
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, TEXTS)
    .flatMap((candidate) => read(index, candidate, lookups, bonus, needed) ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function candidates(
  index: SearchIndex,
  lookups: readonly Lookup[],
  bonus: ReadonlyMap<number, number>,
): Candidate[] {
  const total = index.documents.length;
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
  for (const [document, worth] of bonus) {
    const candidate = at(document);
    candidate.score += worth * lookups.length;
    for (const number of lookups.keys()) candidate.words.add(number);
  }
  for (const candidate of all.values()) {
    candidate.score *= (candidate.words.size / lookups.length) ** 2;
  }
  return [...all.values()];
}

function read(
  index: SearchIndex,
  { document, score, words }: Candidate,
  lookups: readonly Lookup[],
  bonus: ReadonlyMap<number, number>,
  needed: number,
): Result | undefined {
  const listed = index.documents[document];
  if (!listed) return undefined;
  const sections = index.text(document);
  const { found, place, nearness } = bestPlace(
    sections ?? [],
    lookups.map(({ wanted }) => wanted),
  );
  const certain = [...words].filter(
    (word) => bonus.has(document) || lookups[word]?.sure.has(document) || found.has(word),
  );
  if (certain.length < needed) return undefined;
  const { path, title, category, tags, date } = listed;
  const near = lookups.length > 1 ? nearness / lookups.length : 0;
  return {
    path,
    title,
    category,
    tags,
    date,
    score: score * (certain.length / words.size) * (1 + 0.2 * near),
    ...(place && { place }),
  };
}
