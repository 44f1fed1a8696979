import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { readCounters } from '@/lib/discussion/store/counters';
import { setReaction } from '@/lib/discussion/store/reactions';
import { countView } from '@/lib/discussion/store/views';
import { addComment } from '@/lib/discussion/store/write-comments';
import { newDraft, SLUG } from './drafts';
import type { Finding } from './finding';

const STORES = 4;
const VIEWS = 200;
const TIMES = 40;

/** Has many readers, or one reader many times, do the same at one moment, through several stores of one file or database. */
export async function countsInStore(engine: string, url: string): Promise<Finding> {
  const [first, ...others] = Array.from({ length: STORES }, () => openDatabase(url));
  if (!first) throw new RangeError('There must be a store.');
  const stores = [first, ...others];
  const atOnce = (number: number, act: (db: Database, n: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: number }, (_, n) => act(stores[n % STORES] ?? first, n)));
  const day = '2026-11-25';
  const draft = newDraft();
  await atOnce(VIEWS, (db, n) => countView(db, { slug: SLUG, day, reader: `reader ${n}` }));
  await atOnce(TIMES, (db) => setReaction(db, { slug: SLUG, kind: 'heart', reader: 'one' }, true));
  await atOnce(TIMES, (db) => addComment(db, draft));
  const counters = await readCounters(first, SLUG);
  const [views, hearts, comments] = ['views', 'reaction:heart', 'comments'].map((name) =>
    counters.get(name),
  );
  await Promise.all(stores.map((db) => db.close()));
  return {
    what: `${engine}: the same at once, by ${STORES} stores`,
    seen: `${VIEWS} readers: ${views} views; one reaction ${TIMES} times: ${hearts}; one comment ${TIMES} times: ${comments}`,
    holds: views === VIEWS && hearts === 1 && comments === 1,
  };
}
