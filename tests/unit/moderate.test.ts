import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test, { type TestContext } from 'node:test';
import { blockName, blocksForOwner } from '@/lib/discussion/admin/blocks';
import { moderate, undo } from '@/lib/discussion/admin/moderate';
import { contextOf } from '@/lib/discussion/context';
import { isBlocked, listBlocks, readLog } from '@/lib/discussion/store/moderation';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { site } from '@/lib/site';
import { emptyStore, pendingComment } from './support/discussion';

async function desk(t: TestContext) {
  const db = emptyStore(t);
  const id = randomUUID();
  await addComment(db, pendingComment({ id }));
  return { db, id, context: contextOf(new Request('http://localhost'), db, site, 2) };
}

test('what the owner decides is done, and written down without words or names', async (t) => {
  const { db, id, context } = await desk(t);
  await moderate(context, [id], 'approve');
  assert.equal((await findComment(db, id))?.status, 'published');
  await moderate(context, [id], 'block');
  assert.equal((await findComment(db, id))?.status, 'spam');
  assert.deepEqual(
    (await listBlocks(db)).map(({ kind }) => kind),
    ['writer'],
  );
  await moderate(context, [id], 'delete');
  assert.equal(await findComment(db, id), undefined);
  const log = await readLog(db);
  assert.deepEqual(log.map(({ action }) => action).sort(), ['approve', 'block', 'delete']);
  assert.ok(!JSON.stringify(log).includes('첫사람'));
});

test('what is taken back leaves a comment as it was: it waits again, and for the same reason', async (t) => {
  const { db, id, context } = await desk(t);
  const comments = await moderate(context, [id], 'approve');
  await undo(context, { action: 'approve', comments });
  const comment = await findComment(db, id);
  assert.equal(comment?.status, 'pending');
  assert.deepEqual(comment?.held_for, ['first']);
});

test('a block that is taken back keeps nobody out, and one made for another comment stays', async (t) => {
  const { db, id, context } = await desk(t);
  const other = randomUUID();
  await addComment(db, pendingComment({ id: other, writer: 'x' }));
  await moderate(context, [other], 'block');
  const comments = await moderate(context, [id], 'block');
  await undo(context, { action: 'block', comments });
  const name = '';
  assert.ok(!(await isBlocked(db, { writer: 'w', address: '', name })));
  assert.ok(await isBlocked(db, { writer: 'x', address: '', name }));
  assert.equal((await findComment(db, id))?.status, 'pending');
});

test('many comments are done at once, each going back to where it was', async (t) => {
  const { db, id, context } = await desk(t);
  const other = randomUUID();
  await addComment(db, pendingComment({ id: other, status: 'published', held_for: [] }));
  const comments = await moderate(context, [id, other, randomUUID()], 'spam');
  assert.equal(comments.length, 2);
  await undo(context, { action: 'spam', comments });
  assert.equal((await findComment(db, id))?.status, 'pending');
  assert.equal((await findComment(db, other))?.status, 'published');
});

test('the owner sees for what somebody was blocked, and can keep out a name', async (t) => {
  const { db, id, context } = await desk(t);
  await moderate(context, [id], 'block');
  await blockName(context, { name: '광고왕' });
  assert.ok(await isBlocked(db, { writer: '', address: '', name: '광고왕' }));
  const { blocks } = await blocksForOwner(context);
  const shown = blocks.map(({ kind, name, excerpt }) => [kind, name, excerpt]);
  assert.deepEqual(shown.sort(), [
    ['name', null, null],
    ['writer', '첫사람', '안녕'],
  ]);
});
