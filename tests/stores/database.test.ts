import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import test from 'node:test';
import sql from 'sql-template-tag';
import { AlreadyThere, StoreUnavailable } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { readCounters } from '@/lib/discussion/store/counters';
import { setClosed } from '@/lib/discussion/store/settings';
import { freshFolder, promise } from './support/stores';

const count = (db: ReturnType<typeof openDatabase>, n: number) =>
  db.write([
    sql`INSERT INTO counters (slug, name, value) VALUES ('a', 'b', CAST(${n} AS bigint))
      ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + excluded.value`,
  ]);

promise('eight fresh starts at once all find their tables', async ({ reopen }) => {
  const stores = Array.from({ length: 8 }, reopen);
  await Promise.all(stores.flatMap((db) => [1, 1, 1, 1].map((n) => count(db, n))));
  assert.equal((await readCounters(reopen(), 'a')).get('b'), 32);
});

promise('a transaction of which one part fails leaves nothing', async ({ db }) => {
  await count(db, 1);
  const failing = sql`INSERT INTO counters (slug, name, value) VALUES ('a', 'b', 2)`;
  const other = sql`INSERT INTO counters (slug, name, value) VALUES ('c', 'd', 2)`;
  await assert.rejects(db.write([other, failing]));
  assert.equal((await readCounters(db, 'c')).size, 0);
  await count(db, 1);
});

promise('of transactions at once, one that fails takes no other with it', async ({ db }) => {
  await count(db, 1);
  const failing = sql`INSERT INTO counters (slug, name, value) VALUES ('a', 'b', 2)`;
  const all = [count(db, 1), count(db, 1), db.write([failing]), count(db, 1), count(db, 1)];
  const ended = await Promise.allSettled(all);
  const reasons = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  assert.equal(reasons.length, 1);
  assert.ok(reasons[0] instanceof AlreadyThere);
  assert.equal((await readCounters(db, 'a')).get('b'), 5);
});

promise('whole numbers stay numbers, as large as a moment is', async ({ db }) => {
  await count(db, 4_102_444_800_123);
  assert.equal((await readCounters(db, 'a')).get('b'), 4_102_444_800_123);
  const [row] = await db.read(sql`SELECT COUNT(*) AS n, SUM(value) AS s FROM counters`);
  assert.deepEqual(row, { n: 1, s: 4_102_444_800_123 });
});

test('reading a store that is not there makes none', async (t) => {
  const folder = freshFolder(t);
  const db = openDatabase(`file:${folder}/deep/store.db`);
  t.after(() => db.close());
  assert.equal((await readCounters(db, 'a')).size, 0);
  assert.deepEqual(readdirSync(folder), []);
  await count(db, 1);
  assert.ok(existsSync(`${folder}/deep/store.db`));
});

test('a file that was taken away is made anew by the next write', async (t) => {
  const folder = freshFolder(t);
  const db = openDatabase(`file:${folder}/store.db`);
  t.after(() => db.close());
  await count(db, 1);
  for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
  await setClosed(db, 'a', true);
  const other = openDatabase(`file:${folder}/store.db`);
  t.after(() => other.close());
  assert.equal((await other.read(sql`SELECT name FROM settings`)).length, 1);
});

test('what is committed is on the disk: the log is written ahead, and waited for', async (t) => {
  const url = `file:${freshFolder(t)}/store.db`;
  const db = openDatabase(url);
  t.after(() => db.close());
  await count(db, 1);
  assert.deepEqual(await db.read(sql`PRAGMA journal_mode`), [{ journal_mode: 'wal' }]);
  assert.deepEqual(await db.read(sql`PRAGMA synchronous`), [{ synchronous: 2 }]);
});

test('a store that is no database, or lies where nothing can be written, is not available', async () => {
  const broken = openDatabase('file:package.json');
  await assert.rejects(count(broken, 1), StoreUnavailable);
  const nowhere = openDatabase('file:package.json/store.db');
  await assert.rejects(count(nowhere, 1), StoreUnavailable);
});
