import type { Document } from '../documents/document';
import type { Written } from '../language/noun';
import type { Random } from '../random';
import { type Readable, toReadable } from './matching';

export interface Query {
  query: string;
  /** Files of documents, any of which is a right answer; none when nothing is right. */
  targets: string[];
}

/** Tries once to make a query; undefined when this document, noun or error gave none. */
export type QueryMaker = (random: Random, documents: readonly Readable[]) => Query | undefined;

/** Tries again, so that a rare kind of query keeps its share. */
export function insist(
  make: QueryMaker,
  random: Random,
  documents: readonly Readable[],
): Query | undefined {
  for (let tries = 0; tries < 60; tries += 1) {
    const query = make(random, documents);
    if (query) return query;
  }
  return undefined;
}

const most = 8;

/** A query with all documents that fit it, unless none or too many do. */
export function answered(
  query: string,
  documents: readonly Readable[],
  fits: (document: Readable) => boolean,
  limit = most,
): Query | undefined {
  const targets = documents.filter(fits).map(({ document }) => document.file);
  return targets.length > 0 && targets.length <= limit ? { query, targets } : undefined;
}

/** The nouns of title, headings and tags, but for words of one letter. */
export function namedNouns({ named: { title, headings, tags } }: Document): Written[] {
  const all = [...title.nouns, ...headings.flatMap(({ nouns }) => nouns), ...tags];
  return all.filter(({ form }) => form.length > 1);
}

/** One of them, of some document. */
export function pickNamed(random: Random, documents: readonly Readable[]): Written {
  return random.pick(namedNouns(random.pick(documents).document));
}

/** Makes as many queries of a class as are wanted, each once; fewer if a corpus is too small. */
export function makeQueries(
  random: Random,
  documents: readonly Document[],
  make: QueryMaker,
  count: number,
): Query[] {
  const readable = documents.map(toReadable);
  const made = new Map<string, Query>();
  for (let tries = 0; made.size < count && tries < count * 500; tries += 1) {
    const query = make(random, readable);
    if (query && !made.has(query.query)) made.set(query.query, query);
  }
  return [...made.values()];
}
