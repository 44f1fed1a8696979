// Writes Korean documents and queries with their right answers, to measure search with.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './documents/corpus';
import { describeDocuments, describeQueries } from './figures';
import { queryClasses } from './queries/classes';
import { makeQueries } from './queries/query';
import { createRandom } from './random';

const queriesOfClass = 40;

const usage = 'npm run search:corpus -- <folder> [--documents 300] [--seed 1]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [out] = positionals;
  const [documents, seed] = [Number(values.documents), Number(values.seed)];
  if (!out || !Number.isInteger(documents) || documents < 1 || !Number.isInteger(seed)) {
    throw new Error(`Say where to write, and whole numbers if any: ${usage}`);
  }
  return { out, documents, seed };
}

function write(): void {
  const { out, documents: count, seed } = readArguments();
  const folder = path.join(out, 'docs');
  const queriesFile = path.join(out, 'queries.jsonl');
  if (existsSync(folder) && !existsSync(queriesFile)) {
    throw new Error(`${folder} is not of this command, which would empty it: name another folder.`);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const documents = writeCorpus(seed, count);
  for (const { file, markdown } of documents) writeFileSync(path.join(folder, file), markdown);
  console.log(describeDocuments(documents));

  const random = createRandom(seed + 7919);
  const lines = Object.entries(queryClasses).flatMap(([name, make]) => {
    const queries = makeQueries(random, documents, make, queriesOfClass);
    console.log(describeQueries(name, queries));
    return queries.map((query) => JSON.stringify({ class: name, ...query }));
  });
  writeFileSync(queriesFile, `${lines.join('\n')}\n`);
}

try {
  write();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
