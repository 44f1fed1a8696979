import type { SearchDocument } from './document';
import { tidy } from './fold';
import { indexFiles, type NamesFile, shardOf, type TextFile, wordKeys } from './index-files';
import { encodePostings, type Posting } from './postings';
import { type TermCount, termsOf } from './terms';
import { vocabularyOf } from './vocabulary';

/** Characters of text whose terms make a file of about 1.5 kB, compressed; more files are of no use. */
const PER_SHARD = 3_000;
const MOST_SHARDS = 512;

/** Over how many files the terms of so many characters are spread. */
export function shardsFor(characters: number): number {
  return Math.min(MOST_SHARDS, Math.max(1, Math.ceil(characters / PER_SHARD)));
}

/**
 * Builds the index of these documents: its files, by name (index-files.ts).
 * @param documents newest first: of equals the newer one is found first
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  shards = shardsFor(documents.reduce((sum, each) => sum + bodyOf(each).length, 0)),
): Map<string, string> {
  const terms = new Map<string, Posting[]>();
  const words = new Map<string, Posting[]>();
  const files = new Map<string, string>();
  for (const [number, document] of documents.entries()) {
    addPostings(terms, number, termsOf(bodyOf(document)), termsOf(namesOf(document)));
    files.set(indexFiles.text(number), JSON.stringify(textFile(document)));
  }
  let next = 0;
  for (const counts of vocabularyOf(documents.map((each) => `${namesOf(each)}\n${bodyOf(each)}`))) {
    addPostings(words, next, counts);
    next += 1;
  }
  files.set(indexFiles.names, JSON.stringify(namesFile(documents, shards)));
  write(files, terms, (term) => [indexFiles.terms(shardOf(term, shards))]);
  write(files, words, (word) => [...new Set(wordKeys(word).map(indexFiles.words))]);
  return files;
}

/** The first file of the index of these documents, whose terms are spread over so many files. */
export function namesFile(documents: readonly SearchDocument[], shards: number): NamesFile {
  return {
    documents: documents.map(({ path, title, category, tags, date, sections }) => {
      const headings = sections.flatMap(({ heading }) =>
        heading && heading !== title ? [heading] : [],
      );
      return { path, title, ...(category && { category }), tags, date, headings };
    }),
    shards,
  };
}

/** Titles, tags and headings. */
function namesOf({ title, tags, category = '', sections }: SearchDocument): string {
  return [title, ...tags, category, ...sections.map(({ heading }) => heading)].join('\n');
}

function bodyOf({ sections }: SearchDocument): string {
  return sections.map(({ text }) => text).join('\n');
}

function textFile({ sections }: SearchDocument): TextFile {
  return sections.map(({ id, heading, text }) => [id, tidy(heading), tidy(text)]);
}

function addPostings(
  postings: Map<string, Posting[]>,
  document: number,
  counts: ReadonlyMap<string, TermCount>,
  names: ReadonlyMap<string, TermCount> = new Map(),
): void {
  for (const term of new Set([...counts.keys(), ...names.keys()])) {
    const here = [counts.get(term), names.get(term)];
    const level = names.has(term) ? 3 : Math.min(2, Math.floor(Math.log2(here[0]?.count ?? 1)));
    const list = postings.get(term) ?? [];
    postings.set(term, list);
    list.push({ document, level, begins: here.some((each) => each?.begins) });
  }
}

function write(
  files: Map<string, string>,
  postings: ReadonlyMap<string, readonly Posting[]>,
  filesOf: (term: string) => string[],
): void {
  const lines = new Map<string, string[]>();
  for (const term of [...postings.keys()].sort()) {
    for (const file of filesOf(term)) {
      const held = lines.get(file) ?? [];
      lines.set(file, held);
      held.push(`${term} ${encodePostings(postings.get(term) ?? [])}`);
    }
  }
  for (const [file, held] of lines) files.set(file, held.join('\n'));
}
