import assert from 'node:assert/strict';
import sql from 'sql-template-tag';
import { adopt } from '@/lib/discussion/store/adopt';
import { readCounters } from '@/lib/discussion/store/counters';
import { setReaction } from '@/lib/discussion/store/reactions';
import { readClosed, setClosed } from '@/lib/discussion/store/settings';
import { addComment } from '@/lib/discussion/store/write-comments';
import { draft, promise } from './support/stores';

const [old, now] = ['옛', '새'];

promise('a post that is renamed while its readers write loses nothing', async ({ db, reopen }) => {
  const stores = [db, reopen(), reopen(), reopen()];
  await addComment(db, draft({ slug: old }));
  const writers = stores.flatMap((each, index) =>
    Array.from({ length: 10 }, async (_, n) => {
      await addComment(each, draft({ slug: n % 2 ? old : now }));
      await setReaction(each, { slug: old, kind: 'heart', reader: `${index} ${n}` }, true);
    }),
  );
  await Promise.all([...writers, ...stores.map((each) => adopt(each, old, now))]);
  await adopt(db, old, now);
  const counters = await readCounters(db, now);
  assert.equal(counters.get('comments'), 41);
  assert.equal(counters.get('reaction:heart'), 40);
  const rows = await db.read(sql`SELECT DISTINCT slug FROM comments`);
  assert.deepEqual(rows, [{ slug: now }]);
  assert.equal((await readCounters(db, old)).size, 0);
});

promise(
  'a post whose comments are closed keeps them closed under its new address',
  async ({ db }) => {
    await setClosed(db, old, true);
    await adopt(db, old, now);
    assert.equal(await readClosed(db, now), 'post');
    assert.equal(await readClosed(db, old), null);
    // Opened again there, it stays open.
    await setClosed(db, now, false);
    await adopt(db, old, now);
    assert.equal(await readClosed(db, now), null);
  },
);
