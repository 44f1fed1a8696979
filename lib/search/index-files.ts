import type { SearchDocument } from './document';
import { keysOf } from './keys';

/** Keys that have a file of words each; all others share one. */
const KEYS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Names of the files of an index, within its folder. They end in what hosts compress. */
export const indexFiles = {
  names: 'names.json',
  /** Postings of the terms with this hash. */
  terms: (shard: number) => `terms-${shard}.txt`,
  /** Words whose first or second sign begins with this key, for those that are not found as typed. */
  words: (key: string) => `words-${KEYS.includes(key) ? key : 'other'}.txt`,
  /** The text of a document, as JSON. */
  text: (document: number) => `text-${document}.txt`,
} as const;

/** What is known of each document from the start. */
export type ListedDocument = Pick<
  SearchDocument,
  'path' | 'title' | 'category' | 'tags' | 'date'
> & {
  headings: readonly string[];
};

/** The first file: the documents, newest first, and the number of files that terms are spread over. */
export type NamesFile = { documents: ListedDocument[]; shards: number };

/** A document's sections: place on the page, heading, text. */
export type TextFile = [id: string, heading: string, text: string][];

/** The names of all files but the first, of an index of so many documents, its terms spread over so many files. */
export function indexFileNames(documents: number, shards: number): string[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  return [
    ...numbers(shards).map(indexFiles.terms),
    ...[...KEYS, ''].map(indexFiles.words),
    ...numbers(documents).map(indexFiles.text),
  ];
}

/** The file that a term is in (FNV-1a). */
export function shardOf(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % shards;
}

/** The keys under which a word is found: of its first sign, and of its second, since the first may be mistyped. */
export function wordKeys(word: string): string[] {
  return [...new Set([...word].slice(0, 2).map((sign) => keysOf(sign).charAt(0)))];
}
