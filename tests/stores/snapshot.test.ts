import assert from 'node:assert/strict';
import { withSnapshot } from '@/lib/discussion/database/snapshot';
import { listThreads } from '@/lib/discussion/store/list-comments';
import { block } from '@/lib/discussion/store/moderation';
import { addComment, removeComment } from '@/lib/discussion/store/write-comments';
import { exportLines } from '@/lib/discussion/transfer/export';
import { draft, promise } from './support/stores';
import { exported, fill } from './support/transfer';

promise('an export is of one moment, whatever is written meanwhile', async ({ url, db }) => {
  await fill(db, ['하나', '둘', '셋']);
  const comment = await addComment(db, draft());
  assert.ok(comment);
  const before = await exported(db);
  let all = '';
  await withSnapshot(url, undefined, async (store) => {
    for await (const line of exportLines(store)) {
      all += line;
      if (all.split('\n').length !== 3) continue;
      await removeComment(db, comment);
      await addComment(db, draft());
      await db.write([block({ kind: 'name', value: '나중', note: '', created: 1 })]);
    }
  });
  assert.equal(all, before);
  assert.notEqual(await exported(db), before);
  assert.ok((await listThreads(db, { slug: comment.slug, order: 'newest' })).threads.length > 0);
});
