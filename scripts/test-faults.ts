// Kills, starves and floods the discussion's store, and prints what came of it. Parts can be named as arguments.
import path from 'node:path';
import { temporaryFolder } from './copy-project';
import { createDatabase } from './databases.mjs';
import { type Finding, printFinding, skipped } from './faults/finding';
import { freshStarts } from './faults/fresh-starts';
import { fullDiskPostgres, fullDiskSqlite } from './faults/full-disk';
import { killPostgres } from './faults/kill-postgres';
import { killSqlite } from './faults/kill-sqlite';
import { manyComments } from './faults/many-comments';
import { findPostgres } from './find-postgres.mjs';
import { startPostgres } from './postgres.mjs';
import { fail } from './run.mjs';

const programs = await findPostgres();
const server = programs ? await startPostgres(programs) : undefined;
const NO_SERVER = 'PostgreSQL is not installed';
const NO_DISK = 'only root can have a small disk';

const drops: (() => Promise<void>)[] = [];
const freshDatabase = (address: string) => async () => {
  const { url, drop } = await createDatabase(address);
  drops.push(drop);
  return url;
};
const freshFile = async () => `file:${path.join(temporaryFolder(), 'store.db')}`;

type Part = () => Promise<Finding | Finding[]>;

/** A part that needs PostgreSQL. */
const withServer =
  (what: string, part: (running: NonNullable<typeof server>) => ReturnType<Part>): Part =>
  async () =>
    server ? part(server) : skipped(what, NO_SERVER);

const parts: Record<string, readonly Part[]> = {
  'kill-sqlite': [() => killSqlite(50, 5000)],
  'fresh-starts': [
    () => freshStarts('SQLite', 4, 25, freshFile),
    withServer('PostgreSQL: fresh starts', ({ url }) =>
      freshStarts('PostgreSQL', 4, 25, freshDatabase(url)),
    ),
  ],
  'full-disk': [
    async () => (await fullDiskSqlite()) ?? skipped('SQLite: a full disk', NO_DISK),
    withServer('PostgreSQL: a full disk', async ({ url }) => {
      return (await fullDiskPostgres(url)) ?? skipped('PostgreSQL: a full disk', NO_DISK);
    }),
  ],
  'many-comments': [
    async () => manyComments('SQLite', await freshFile(), 100_000),
    withServer('PostgreSQL: many comments', async ({ url }) =>
      manyComments('PostgreSQL', await freshDatabase(url)(), 100_000),
    ),
  ],
  // Last, as it kills the server.
  'kill-postgres': [withServer('PostgreSQL: killed', (running) => killPostgres(running, 20))],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown) fail(`There is no part ${unknown}: choose from ${Object.keys(parts).join(', ')}.`);

let fails = 0;
for (const [name, all] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const part of all) {
    for (const finding of [await part()].flat()) {
      printFinding(finding);
      if (!finding.holds) fails += 1;
    }
  }
}
for (const drop of drops) await drop();
server?.stop();
process.exitCode = fails > 0 ? 1 : 0;
