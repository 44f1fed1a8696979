// A short form of `npm run test:faults`, which does the same for longer.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding } from '@/scripts/faults/finding';
import { freshStarts } from '@/scripts/faults/fresh-starts';
import { fullDiskPostgres, fullDiskSqlite } from '@/scripts/faults/full-disk';
import { killPostgres } from '@/scripts/faults/kill-postgres';
import { killSqlite } from '@/scripts/faults/kill-sqlite';
import { manyComments } from '@/scripts/faults/many-comments';
import { freshDatabase, noPostgres, noPostgresToKill, serverToKill } from './support/postgres';
import { freshFolder } from './support/stores';

/** The machine has other tests to run as well: half of the pages must be fast. */
const FEW = { number: 20_000, times: 20, added: 50, share: 0.5 };

function assertHolds({ what, seen, holds }: Finding): void {
  assert.ok(holds, `${what}: ${seen}`);
}

test('writers that are killed, and a rival, lose nothing that was acknowledged', async () => {
  assertHolds(await killSqlite(2, 50));
});

test('four processes that start at once on a fresh file all find their tables', async (t) => {
  const fresh = async () => `file:${freshFolder(t)}/store.db`;
  assertHolds(await freshStarts('SQLite', 1, 4, fresh));
});

test('four processes that start at once on a fresh database all find their tables', {
  skip: noPostgres,
}, async (t) => {
  assertHolds(await freshStarts('PostgreSQL', 1, 4, () => freshDatabase(t)));
});

test('on a full disk writing is refused, reading goes on, and writing resumes', async (t) => {
  const finding = await fullDiskSqlite();
  if (finding) assertHolds(finding);
  else t.skip('only root can have a small disk');
});

test('a server whose disk is full, and that is killed, loses nothing that was acknowledged', {
  skip: noPostgresToKill,
}, async (t) => {
  const server = await serverToKill(t);
  const finding = await fullDiskPostgres(server.url);
  if (finding) assertHolds(finding);
  assertHolds(await killPostgres(server, 1));
});

test('a post with thousands of comments is read and written without delay', async (t) => {
  const url = `file:${freshFolder(t)}/store.db`;
  for (const finding of await manyComments('SQLite', url, FEW)) assertHolds(finding);
});

test('so it is on a server', { skip: noPostgres }, async (t) => {
  const url = await freshDatabase(t);
  for (const finding of await manyComments('PostgreSQL', url, FEW)) assertHolds(finding);
});
