// Looks at the clock: nothing else runs beside it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test, { type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { readCounters } from '@/lib/discussion/store/counters';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { draft, freshFolder } from '../stores/support/stores';
import { timed } from './support/timed';

/** The longest that the process stood still while something was done, in milliseconds. */
async function longestPause(work: Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const clock = setInterval(look, 5);
  await work.finally(() => clearInterval(clock));
  look();
  return longest;
}

/** How many this process has, where that can be known. */
function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}

/** A store with one comment, and a rival who holds its lock. */
async function heldStore(t: TestContext) {
  const url = `file:${freshFolder(t)}/store.db`;
  const db = openDatabase(url);
  t.after(() => db.close());
  await addComment(db, draft());
  const rival = createClient({ url });
  t.after(() => rival.close());
  return { url, db, held: await rival.transaction('write') };
}

test('a rival that holds the lock delays a write, and blocks nothing else', async (t) => {
  const { url, db, held } = await heldStore(t);
  const other = openDatabase(url);
  t.after(() => other.close());
  const writing = addComment(db, draft());
  const longest = await longestPause(
    (async () => {
      assert.equal((await readCounters(other, '글')).get('comments'), 1, 'reading goes on');
      await pause(1000);
      await held.rollback();
      await writing;
    })(),
  );
  assert.equal((await readCounters(db, '글')).get('comments'), 2);
  assert.ok(longest < 700, `the process stood still for ${longest} ms`);
});

test('fifty writers who wait for a rival hold up nothing else, and all are heard', async (t) => {
  const { db, held } = await heldStore(t);
  const writers = Array.from({ length: 50 }, () => addComment(db, draft()));
  const reading = (async () => {
    await pause(200);
    const { ms } = await timed(readCounters(db, '글'));
    assert.ok(ms < 200, `reading took ${ms} ms`);
    await pause(1300);
    await held.rollback();
    await Promise.all(writers);
  })();
  const longest = await longestPause(reading);
  assert.ok(longest < 250, `the process stood still for ${longest} ms`);
  assert.equal((await readCounters(db, '글')).get('comments'), 51);
});

test('a rival who does not let go makes writing fail in time, and nothing is written later', async (t) => {
  const { db, held } = await heldStore(t);
  const opened = openFiles();
  const refused = Array.from({ length: 5 }, () => draft());
  const all = await Promise.all(refused.map((each) => timed(addComment(db, each))));
  for (const { ms, error } of all) {
    assert.ok(error instanceof StoreUnavailable, String(error));
    assert.ok(ms < 5500, `${ms} ms`);
  }
  await held.rollback();
  await pause(300);
  for (const { id } of refused) assert.equal(await findComment(db, id), undefined);
  assert.ok(await addComment(db, draft()));
  const more = openFiles() - opened;
  // A connection that was closed gives its files back when its memory is.
  assert.ok(more < 80, `${more} more files are open`);
});
