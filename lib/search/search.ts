import { type Candidate, candidatesFor, isEnough, type Search } from './candidates';
import type { ListedDocument } from './index-files';
import { type Lookup, lookUpMeant, lookUpNames, lookUpTexts } from './lookup';
import { fuzzyNameHits, type Hits, joinedHits } from './name-hits';
import { bestPlace, type Place } from './passage';
import { type Query, readQuery } from './query';
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

/** Texts that are read for one query: until so many have what is wanted, and no more than so many. */
const TEXTS = { found: 5, read: 10 };

/**
 * Searches the index as far as it is at hand. Files that would tell more are in `index.wanted` afterwards: get
 * them, and search again.
 */
export function search(typed: string, { index, limit = 10 }: SearchOptions): Result[] {
  index.wanted.clear();
  const query = readQuery(typed);
  if (query.words.length === 0) return [];
  const joined: Hits = query.words.length > 1 ? joinedHits(index.names, query.joined) : new Map();
  const names = query.words.map((word) => lookUpNames(index, word));
  const named = candidatesFor({ lookups: names, joined }, index.documents.length);
  // Where names alone say enough, the files that texts are found by are not loaded.
  const lookups =
    named.length >= limit
      ? names
      : names.map((lookup, number) => {
          const word = query.words[number];
          return word ? lookUpTexts(index, word, lookup) : lookup;
        });
  const exact = settle(index, { lookups, joined }, limit);
  if (index.wanted.size > 0) return exact;
  const found = exact.length > 0 ? exact : searchMeant(index, query, lookups, limit);
  return found.length < TEXTS.found ? [...found, ...nearNames(index, query, found, limit)] : found;
}

/** Takes the words that are nowhere for what they may have been meant to be. */
function searchMeant(
  index: SearchIndex,
  { words }: Query,
  lookups: readonly Lookup[],
  limit: number,
): Result[] {
  const isKnown = ({ sure, likely, wanted }: Lookup) =>
    sure.size > 0 || [...likely.keys()].some((document) => holds(index, document, wanted));
  const meant = lookups.map((lookup, number) => {
    const word = words[number];
    return !word || isKnown(lookup) ? lookup : lookUpMeant(index, word);
  });
  return settle(index, { lookups: meant, joined: new Map() }, limit);
}

/** Documents with a name that is all that was typed, but for a key or two; behind those that have it. */
function nearNames(
  index: SearchIndex,
  { words, joined }: Query,
  found: readonly Result[],
  limit: number,
): Result[] {
  if (words.length < 2) return [];
  const near = fuzzyNameHits(index.names, { keys: joined });
  const lookups = [{ sure: near, likely: new Map(), wanted: { nouns: [] }, optional: false }];
  const known = new Set(found.map(({ path }) => path));
  const least = found.at(-1)?.score ?? 1;
  return settle(index, { lookups, joined: new Map() }, limit - found.length)
    .filter(({ path }) => !known.has(path))
    .map((result) => ({ ...result, score: Math.min(result.score, least / 2) }));
}

function holds(index: SearchIndex, document: number, wanted: Lookup['wanted']): boolean {
  return bestPlace(index.loadedText(document) ?? [], [wanted]).found.size > 0;
}

/** Reads the texts of the best candidates, and leaves out those that only seemed to match. */
function settle(index: SearchIndex, search: Search, limit: number): Result[] {
  const results: Result[] = [];
  let read = 0;
  for (const candidate of candidatesFor(search, index.documents.length)) {
    if (results.length >= limit) break;
    const isSure = isEnough(sureWords(candidate, search), search.lookups);
    const reads = results.length < TEXTS.found && read < TEXTS.read;
    if (!reads && !isSure) continue;
    if (reads) read += 1;
    const result = settleOne(index, candidate, search, reads);
    if (result) results.push(result);
  }
  return results.sort((a, b) => b.score - a.score);
}

function sureWords({ document, words }: Candidate, { lookups, joined }: Search): Set<number> {
  return new Set(
    [...words].filter((word) => joined.has(document) || lookups[word]?.sure.has(document)),
  );
}

function settleOne(
  index: SearchIndex,
  candidate: Candidate,
  search: Search,
  reads: boolean,
): Result | undefined {
  const { document, score, words } = candidate;
  const listed = index.documents[document];
  if (!listed) return undefined;
  const wanted = search.lookups.map((lookup) => lookup.wanted);
  const sections = reads ? index.text(document) : undefined;
  const { found, place, nearness } = bestPlace(sections ?? [], wanted);
  const certain = new Set([...sureWords(candidate, search), ...found]);
  if (!isEnough(certain, search.lookups)) return undefined;
  const { path, title, category, tags, date } = listed;
  const near = wanted.length > 1 ? nearness / wanted.length : 0;
  return {
    path,
    title,
    category,
    tags,
    date,
    score: score * (certain.size / words.size) * (1 + 0.2 * near),
    ...(place && { place }),
  };
}
