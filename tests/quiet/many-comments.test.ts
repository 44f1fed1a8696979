// A short form of `npm run test:faults -- many-comments`, which does the same for longer. It looks
// at the clock: nothing else runs beside it.
import test from 'node:test';
import { manyComments } from '@/scripts/faults/many-comments';
import { assertHolds } from '../stores/support/holds';
import { freshDatabase, noPostgres } from '../stores/support/postgres';
import { freshFolder } from '../stores/support/stores';

/** The machine may be anyone's: half of the pages must be fast. */
const FEW = { number: 20_000, times: 20, added: 50, share: 0.5 };

test('a post with thousands of comments is read and written without delay', async (t) => {
  const url = `file:${freshFolder(t)}/store.db`;
  for (const finding of await manyComments('SQLite', url, FEW)) assertHolds(finding);
});

test('so it is on a server', { skip: noPostgres }, async (t) => {
  const url = await freshDatabase(t);
  for (const finding of await manyComments('PostgreSQL', url, FEW)) assertHolds(finding);
});
