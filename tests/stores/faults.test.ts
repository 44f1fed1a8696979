// A short form of `npm run test:faults`, which does the same for longer.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding } from '@/scripts/faults/finding';
import { freshStarts } from '@/scripts/faults/fresh-starts';
import { fullDiskPostgres, fullDiskSqlite } from '@/scripts/faults/full-disk';
import { killPostgres } from '@/scripts/faults/kill-postgres';
import { killSqlite } from '@/scripts/faults/kill-sqlite';
import { measureComments } from '@/scripts/faults/many-comments';
import { freshDatabase, noPostgres, noPostgresToKill, serverToKill } from './support/postgres';
import { freshFolder } from './support/stores';

/** How fast pages are in milliseconds is for the long form to say. */
const SIZE = { times: 20, added: 50, share: 0.5 };
const [FEW, MANY] = [2_000, 20_000];
/** As many times longer may a page take by chance: one for which all comments are looked through takes ten times as long. */
const CHANCE = 4;

async function assertSteady(fresh: () => string | Promise<string>): Promise<void> {
  const few = await measureComments(await fresh(), { ...SIZE, number: FEW });
  const many = await measureComments(await fresh(), { ...SIZE, number: MANY });
  for (const [index, { kind, ms }] of many.pages.entries()) {
    const before = few.pages[index]?.ms ?? 0;
    assert.ok(ms < CHANCE * before, `${kind}: ${ms} ms with ${MANY}, ${before} ms with ${FEW}`);
  }
  assert.ok(many.rate > few.rate / CHANCE, `${many.rate} and ${few.rate} comments a second`);
}

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

test('with ten times as many comments on a post they are read and written as fast', async (t) => {
  await assertSteady(() => `file:${freshFolder(t)}/store.db`);
});

test('so it is on a server', { skip: noPostgres }, async (t) => {
  await assertSteady(() => freshDatabase(t));
});
