import type { Document } from './documents/document';
import type { Query } from './queries/query';

const range = (numbers: readonly number[]) => {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const mean = Math.round((total / numbers.length) * 10) / 10;
  return `${mean} on average (${Math.min(...numbers)} to ${Math.max(...numbers)})`;
};

/** What a corpus is like, in a few lines. */
export function describeDocuments(documents: readonly Document[]): string {
  const words = documents.flatMap(({ markdown }) => markdown.match(/[\p{L}\p{N}_]+/gu) ?? []);
  const holders = new Map<string, number>();
  for (const { markdown } of documents) {
    for (const word of new Set(markdown.match(/[\p{L}\p{N}_]+/gu))) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const once = [...holders.values()].filter((count) => count === 1).length;
  return [
    `${documents.length} documents`,
    `bytes: ${range(documents.map(({ markdown }) => Buffer.byteLength(markdown)))}`,
    `headings: ${range(documents.map(({ headings }) => headings.length))}`,
    `rare words: ${range(documents.map(({ rare }) => rare.length))}`,
    `written words: ${words.length}, ${holders.size} distinct, ${once} in one document only`,
  ].join('\n');
}

/** One line for a class of queries. */
export function describeQueries(name: string, queries: readonly Query[]): string {
  const targets = range(queries.map((query) => query.targets.length));
  return `${name.padEnd(22)} ${queries.length} queries, targets: ${targets}`;
}
