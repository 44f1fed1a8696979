import { buildIndex } from '@/lib/search/build';
import type { SearchDocument } from '@/lib/search/document';
import { indexFiles } from '@/lib/search/index-files';
import { type Result, search } from '@/lib/search/search';
import { SearchIndex } from '@/lib/search/search-index';

/** Documents by title: the text of each, its sections from `## ` to `## `. Newest first. */
export function documentsOf(texts: Record<string, string>): SearchDocument[] {
  return Object.entries(texts).map(([title, text]) => ({
    path: title,
    title,
    tags: [],
    date: '',
    sections: text.split(/^## /m).map((part, index) => {
      const [heading = '', ...lines] = index === 0 ? ['', part] : part.split('\n');
      return { heading, id: heading, text: lines.join('\n').trim() };
    }),
  }));
}

/** The files of an index, and an index of which only the first one is there. */
export function indexOf(documents: readonly SearchDocument[]) {
  const files = buildIndex(documents);
  return { files, index: new SearchIndex(JSON.parse(files.get(indexFiles.names) ?? '')) };
}

/** Searches as a reader's browser does: what is wanted is brought, until nothing is. */
export function find(
  query: string,
  documents: readonly SearchDocument[],
  broken = false,
): Result[] {
  const { files, index } = indexOf(documents);
  for (;;) {
    const results = search(query, { index });
    if (index.wanted.size === 0) return results;
    for (const file of [...index.wanted]) {
      const text = files.get(file) ?? '';
      index.add(file, broken ? text.slice(0, text.length / 2) : text);
    }
  }
}

/** Titles of what is found. */
export function titles(query: string, documents: readonly SearchDocument[]): string[] {
  return find(query, documents).map(({ title }) => title);
}
