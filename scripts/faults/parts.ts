import path from 'node:path';
import { temporaryFolder } from '../copy-project';
import { createDatabase } from '../databases.mjs';
import type { PostgresServer } from '../postgres.mjs';
import { countsInStore } from './counts';
import { type Finding, skipped } from './finding';
import { freshStarts } from './fresh-starts';
import { fullDiskPostgres, fullDiskSqlite } from './full-disk';
import { countsOverHttp } from './http/counts';
import { fullDiskHttp } from './http/full-disk';
import { killServer } from './http/kill-server';
import { manyPages } from './http/many-pages';
import { refusals } from './http/refusals';
import { builtCopy } from './http/site';
import { awayPostgres, awaySqlite } from './http/store-away';
import { together } from './http/together';
import { killPostgres } from './kill-postgres';
import { killSqlite } from './kill-sqlite';
import { manyComments } from './many-comments';

const NO_SERVER = 'PostgreSQL is not installed';
const NO_DISK = 'only root can have a small disk';

/** Comments on one post. */
const MANY = 100_000;

type Part = () => Promise<Finding | Finding[]>;

/**
 * All that is tried, by names, in the order in which it is.
 * @param server of PostgreSQL, where there is one; it is killed
 * @param drops is given what there is to do in the end
 */
export function allParts(
  server: PostgresServer | undefined,
  drops: (() => Promise<void>)[],
): Record<string, readonly Part[]> {
  const freshFile = async () => `file:${path.join(temporaryFolder(), 'store.db')}`;
  const freshDatabase = (address: string) => async () => {
    const { url, drop } = await createDatabase(address);
    drops.push(drop);
    return url;
  };
  let folder: Promise<string> | undefined;
  const built = () => {
    folder ??= builtCopy();
    return folder;
  };
  /** A part that needs PostgreSQL, and is given an empty database. */
  const withServer =
    (what: string, part: (url: string) => ReturnType<Part>): Part =>
    async () =>
      server ? part(await freshDatabase(server.url)()) : skipped(what, NO_SERVER);
  const onBoth = (part: (engine: string, url: string) => ReturnType<Part>): Part[] => [
    async () => part('SQLite', await freshFile()),
    withServer('PostgreSQL: the same', (url) => part('PostgreSQL', url)),
  ];
  const inStore = { number: MANY, times: 120, added: 200, share: 0.99 };
  const size = { number: MANY, times: 120, comments: 100 };

  return {
    'kill-sqlite': [() => killSqlite(50, 5000)],
    'kill-server': [async () => killServer(await built(), 20)],
    'fresh-starts': [
      () => freshStarts('SQLite', 4, 25, freshFile),
      async () =>
        server
          ? freshStarts('PostgreSQL', 4, 25, freshDatabase(server.url))
          : skipped('PostgreSQL: fresh starts', NO_SERVER),
    ],
    together: [async () => together(await built())],
    'full-disk': [
      async () => (await fullDiskSqlite()) ?? skipped('SQLite: a full disk', NO_DISK),
      async () => (await fullDiskHttp(await built())) ?? skipped('HTTP: a full disk', NO_DISK),
      async () =>
        (server && (await fullDiskPostgres(server.url))) ??
        skipped('PostgreSQL: a full disk', server ? NO_DISK : NO_SERVER),
    ],
    counts: [
      ...onBoth(countsInStore),
      ...onBoth(async (engine, url) => countsOverHttp(engine, await built(), url)),
    ],
    refusals: [async () => refusals(await built())],
    'store-away': [
      async () => awaySqlite(await built()),
      withServer('PostgreSQL that is away', async (url) => awayPostgres(await built(), url)),
    ],
    'many-comments': [
      ...onBoth((engine, url) => manyComments(engine, url, inStore)),
      ...onBoth(async (engine, url) => manyPages(engine, await built(), url, size)),
    ],
    // Last, as it kills the server.
    'kill-postgres': [
      async () => (server ? killPostgres(server, 20) : skipped('PostgreSQL: killed', NO_SERVER)),
    ],
  };
}
