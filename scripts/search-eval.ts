// Measures the search: how often it finds what a query means, in what time, and what a reader loads for it.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { z } from 'zod';
import { buildIndex } from '@/lib/search/build';
import { indexFiles } from '@/lib/search/index-files';
import { type Result, search } from '@/lib/search/search';
import { SearchIndex } from '@/lib/search/search-index';
import { readDocuments } from './read-documents';
import { fail } from './run.mjs';
import { type Asked, report } from './search-report';

const querySchema = z.object({
  class: z.string(),
  query: z.string(),
  /** Paths within the folder, any of which is right; none where nothing is. */
  targets: z.array(z.string()),
});

const [folder, queriesFile, ...flags] = process.argv.slice(2);
if (!folder || !queriesFile || !existsSync(folder) || !existsSync(queriesFile)) {
  fail(
    'Usage: npm run search:eval -- <folder of .md and .mdx> <queries.jsonl> [--misses]\n' +
      'Each line of the queries: {"class":"…","query":"…","targets":["path/in/folder.md"]}; both must be there.',
  );
}

const files = buildIndex(readDocuments(folder));
const sizes = new Map([...files].map(([name, text]) => [name, brotliCompressSync(text).length]));
const names = JSON.parse(files.get(indexFiles.names) ?? '');

/** Asks as a reader's browser does, which has only the first file at first. */
function ask(query: string): Pick<Asked, 'results' | 'bytes' | 'milliseconds'> {
  const index = new SearchIndex(names);
  let bytes = 0;
  let results: Result[] = search(query, { index });
  while (index.wanted.size > 0) {
    for (const file of [...index.wanted]) {
      bytes += sizes.get(file) ?? 0;
      index.add(file, files.get(file) ?? '');
    }
    results = search(query, { index });
  }
  const begin = performance.now();
  search(query, { index });
  return { results, bytes, milliseconds: performance.now() - begin };
}

function readQueries(file: string): z.infer<typeof querySchema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [querySchema.parse(JSON.parse(line))];
      } catch (error) {
        return fail(
          `${file}:${index + 1} is no query; write {"class":"…","query":"…","targets":["…"]} on one line (${String(error)})`,
        );
      }
    });
}

const asked = readQueries(queriesFile).map((query): Asked => ({ ...query, ...ask(query.query) }));
console.log(report(asked, sizes, flags.includes('--misses')));
