import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { buildIndex } from '@/lib/search/build';
import { indexFiles } from '@/lib/search/index-files';
import { search } from '@/lib/search/search';
import { SearchIndex } from '@/lib/search/search-index';
import { readDocuments } from './read-documents';

const querySchema = z.object({
  class: z.string(),
  query: z.string(),
  targets: z.array(z.string()),
});

const [folder, queriesFile] = process.argv.slice(2);
if (!folder || !queriesFile) {
  console.error('Usage: npm run search:eval -- <folder of .md and .mdx> <queries.jsonl>');
  process.exit(1);
}
const documents = readDocuments(folder);
const files = buildIndex(documents);
const sizes = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text).length]));
const queries = readFileSync(queriesFile, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => querySchema.parse(JSON.parse(line)));

type Row = { n: number; first: number; five: number; rank: number };
const rows = new Map<string, Row>();
const loads: number[] = [];
const times: number[] = [];
const names = files.get(indexFiles.names) ?? '';
for (const { class: kind, query, targets } of queries) {
  // Each query meets an index of which only the first file is there, as a reader's does.
  const index = new SearchIndex(JSON.parse(names));
  let bytes = 0;
  let results = search(query, { index });
  while (index.wanted.size > 0) {
    for (const file of [...index.wanted]) {
      bytes += sizes.get(file) ?? 0;
      index.add(file, files.get(file) ?? '');
    }
    results = search(query, { index });
  }
  const begin = performance.now();
  search(query, { index });
  times.push(performance.now() - begin);
  loads.push(bytes);
  const at = results.findIndex(({ path }) => targets.includes(path));
  const isRight = targets.length === 0 ? results.length === 0 : at >= 0;
  const row = rows.get(kind) ?? { n: 0, first: 0, five: 0, rank: 0 };
  row.n += 1;
  if (isRight && (targets.length === 0 || at === 0)) row.first += 1;
  if (isRight && at < 5) row.five += 1;
  row.rank += isRight ? 1 / (Math.max(0, at) + 1) : 0;
  rows.set(kind, row);
  if (process.env.MISSES && !(isRight && at < 5))
    console.log(
      kind,
      JSON.stringify(query),
      targets.slice(0, 2).join(' '),
      '->',
      results
        .slice(0, 3)
        .map(({ path }) => path)
        .join(' '),
    );
}
const f = (x: number) => x.toFixed(3).padStart(9);
console.log('class                        n  recall@1  recall@5       MRR');
let sum = { n: 0, first: 0, five: 0, rank: 0 };
for (const [kind, { n, first, five, rank }] of rows) {
  console.log(kind.padEnd(24), String(n).padStart(5), f(first / n), f(five / n), f(rank / n));
  sum = { n: sum.n + n, first: sum.first + first, five: sum.five + five, rank: sum.rank + rank };
}
console.log(
  'all'.padEnd(24),
  String(sum.n).padStart(5),
  f(sum.first / sum.n),
  f(sum.five / sum.n),
  f(sum.rank / sum.n),
);
const q = (list: number[], p: number) =>
  list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * p)] ?? 0;
const total = [...sizes.values()].reduce((a, b) => a + b, 0);
const byKind = (start: string) =>
  [...sizes].filter(([name]) => name.startsWith(start)).reduce((a, [, b]) => a + b, 0);
console.log(
  `first file ${(sizes.get(indexFiles.names) ?? 0) / 1000} kB, terms ${byKind('terms') / 1000}, words ${byKind('words') / 1000}, texts ${byKind('text-') / 1000}, all ${total / 1000} kB (Brotli)`,
);
console.log(
  `more for a query: median ${q(loads, 0.5) / 1000} kB, p90 ${q(loads, 0.9) / 1000}, max ${q(loads, 1) / 1000}; time: median ${q(times, 0.5).toFixed(1)} ms, p99 ${q(times, 0.99).toFixed(1)} ms`,
);
