// A short form of `npm run test:faults`, which does the same for longer.
import test from 'node:test';
import { freshStarts } from '@/scripts/faults/fresh-starts';
import { fullDiskSqlite } from '@/scripts/faults/full-disk';
import { killSqlite } from '@/scripts/faults/kill-sqlite';
import { assertHolds } from './support/holds';
import { freshDatabase, noPostgres } from './support/postgres';
import { freshFolder } from './support/stores';

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
