import {
  indexFiles,
  type ListedDocument,
  type NamesFile,
  shardOf,
  type TextFile,
} from './index-files';
import { initialOf, keysOf } from './keys';
import { type Names, spellNames } from './names';
import { decodePostings, type Posting } from './postings';

/** A word of the site's texts by its keys and initials, and the documents that hold it (postings.ts). */
export type IndexedWord = { text: string; keys: string; initials: string; postings: string };

/** How much a match in each kind of name says. */
const WEIGHTS = { title: 10, heading: 7, tag: 6, category: 5 } as const;

/**
 * An index as far as its files are at hand. What is asked of a file that is not is remembered in `wanted`, so that
 * a search can be repeated when it has come.
 */
export class SearchIndex {
  /** Newest first. */
  readonly documents: readonly ListedDocument[];
  readonly names: Names;
  readonly wanted = new Set<string>();
  readonly #shards: number;
  readonly #files = new Map<string, string>();
  readonly #lines = new Map<string, Map<string, string>>();
  readonly #words = new Map<string, IndexedWord[]>();
  readonly #texts = new Map<number, TextFile>();

  /** @param names the first file of an index, parsed */
  constructor({ documents, shards }: NamesFile) {
    this.#shards = shards;
    this.documents = documents;
    this.names = spellNames(
      documents.flatMap(({ title, tags, category, headings }, document) => [
        { text: title, document, weight: WEIGHTS.title },
        ...tags.map((text) => ({ text, document, weight: WEIGHTS.tag })),
        ...headings.map((text) => ({ text, document, weight: WEIGHTS.heading })),
        ...(category ? [{ text: category, document, weight: WEIGHTS.category }] : []),
      ]),
    );
  }

  /** Gives a file that was wanted. One that cannot be had is given as an empty text. */
  add(file: string, text: string): void {
    this.#files.set(file, text);
    this.wanted.delete(file);
  }

  /** The documents that hold a term; none while its file is not there. */
  postings(term: string): Posting[] {
    const lines = this.#linesOf(indexFiles.terms(shardOf(term, this.#shards)));
    return decodePostings(lines?.get(term) ?? '');
  }

  /** The words under a key, spelled as names; none while their file is not there. */
  words(key: string): readonly IndexedWord[] {
    const known = this.#words.get(key);
    if (known) return known;
    const lines = this.#linesOf(indexFiles.words(key));
    if (!lines) return [];
    const words = [...lines].map(([text, postings]) => {
      const initials = [...text].map((sign) => initialOf(sign) ?? '.').join('');
      return { text, keys: keysOf(text), initials, postings };
    });
    this.#words.set(key, words);
    return words;
  }

  /** A document's text; `undefined` while its file is not there. */
  text(document: number): TextFile | undefined {
    const known = this.#texts.get(document);
    if (known) return known;
    const source = this.#read(indexFiles.text(document));
    if (source === undefined) return undefined;
    const text = parseText(source);
    this.#texts.set(document, text);
    return text;
  }

  /** A document's text, where it is there already. */
  loadedText(document: number): TextFile | undefined {
    return this.#files.has(indexFiles.text(document)) ? this.text(document) : undefined;
  }

  #linesOf(file: string): Map<string, string> | undefined {
    const known = this.#lines.get(file);
    if (known) return known;
    const source = this.#read(file);
    if (source === undefined) return undefined;
    const lines = new Map<string, string>();
    for (const line of source.split('\n')) {
      const at = line.lastIndexOf(' ');
      if (at > 0) lines.set(line.slice(0, at), line.slice(at + 1));
    }
    this.#lines.set(file, lines);
    return lines;
  }

  #read(file: string): string | undefined {
    const source = this.#files.get(file);
    if (source === undefined) this.wanted.add(file);
    return source;
  }
}

/** A damaged file holds no text; what it would have told is missing, and nothing else. */
function parseText(source: string): TextFile {
  try {
    const text: unknown = JSON.parse(source);
    return Array.isArray(text) ? text.filter(isSection) : [];
  } catch {
    return [];
  }
}

function isSection(value: unknown): value is TextFile[number] {
  return (
    Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'string')
  );
}
