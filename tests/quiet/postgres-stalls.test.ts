// Looks at the clock: nothing else runs beside it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { readCounters } from '@/lib/discussion/store/counters';
import { setReaction } from '@/lib/discussion/store/reactions';
import { addComment } from '@/lib/discussion/store/write-comments';
import { openGate } from '@/scripts/faults/gate';
import { freshDatabase, noPostgres } from '../stores/support/postgres';
import { draft } from '../stores/support/stores';
import { timed } from './support/timed';

test('a server that hangs is given up in time, by readers within two seconds', {
  skip: noPostgres,
}, async (t) => {
  const gate = await openGate(await freshDatabase(t));
  t.after(gate.close);
  const db = openDatabase(gate.url);
  t.after(() => db.close());
  await addComment(db, draft());
  const sent = draft();
  gate.shut();
  const [read, ...writes] = await Promise.all([
    timed(readCounters(db, '글')),
    ...Array.from({ length: 8 }, () => timed(addComment(db, sent))),
  ]);
  assert.ok(read.error instanceof StoreUnavailable && read.ms < 2300, `${read.ms} ms`);
  for (const { ms, error } of writes) {
    assert.ok(error instanceof StoreUnavailable, String(error));
    assert.ok(ms < 5500, `${ms} ms`);
  }
  gate.open();
  assert.ok(await addComment(db, sent));
  assert.equal((await readCounters(db, '글')).get('comments'), 2);
});

test('writers who wait for a lock leave readers a way in', { skip: noPostgres }, async (t) => {
  const url = await freshDatabase(t);
  const db = openDatabase(url);
  t.after(() => db.close());
  await addComment(db, draft());
  const rival = new pg.Client(url);
  rival.on('error', () => undefined);
  await rival.connect();
  t.after(() => rival.end());
  await rival.query('BEGIN; UPDATE counters SET value = value');
  const writers = Array.from({ length: 20 }, () => addComment(db, draft()));
  await pause(300);
  const { ms, error } = await timed(readCounters(db, '글'));
  assert.equal(error, undefined);
  assert.ok(ms < 500, `reading took ${ms} ms`);
  await rival.query('ROLLBACK');
  await Promise.all(writers);
  assert.equal((await readCounters(db, '글')).get('comments'), 21);
});

test('one who stops in the middle of a transaction does not keep the others waiting', {
  skip: noPostgres,
}, async (t) => {
  const url = await freshDatabase(t);
  const gate = await openGate(url);
  t.after(gate.close);
  const [frozen, db] = [openDatabase(gate.url), openDatabase(url)];
  t.after(() => Promise.all([frozen.close(), db.close()]));
  await addComment(frozen, draft());
  const others = Array.from({ length: 30 }, () =>
    addComment(frozen, draft()).catch(() => undefined),
  );
  await pause(60);
  gate.shut();
  await pause(1000);
  const { ms, error } = await timed(addComment(db, draft()).catch(() => addComment(db, draft())));
  assert.equal(error, undefined);
  assert.ok(ms < 9000, `${ms} ms`);
  await Promise.all(others);
});

test('connections that are lost while nobody waits for them are replaced', {
  skip: noPostgres,
}, async (t) => {
  const url = await freshDatabase(t);
  const db = openDatabase(url);
  t.after(() => db.close());
  const other = new pg.Client(url);
  other.on('error', () => undefined);
  await other.connect();
  t.after(() => other.end());
  const cut = () =>
    other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
  await addComment(db, draft());
  for (let n = 0; n < 5; n += 1) {
    const kinds = Array.from({ length: 12 }, () =>
      setReaction(db, { slug: '글', kind: 'heart', reader: randomUUID() }, true),
    );
    await pause(10);
    await cut();
    await Promise.all(kinds);
    await cut();
  }
  assert.equal((await readCounters(db, '글')).get('reaction:heart'), 60);
});
