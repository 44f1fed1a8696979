import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { moderate } from '@/lib/discussion/admin/moderate';
import { contextOf } from '@/lib/discussion/context';
import { openLibsql } from '@/lib/discussion/database/libsql';
import { migrate } from '@/lib/discussion/database/migrate';
import { listBlocks, readLog } from '@/lib/discussion/store/moderation';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { site } from '@/lib/site';

test('what the owner decides is done, and written down without words or names', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'moderate-'));
  const db = openLibsql(`file:${path.join(folder, 'store.db')}`);
  t.after(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });
  await migrate(db);
  const id = randomUUID();
  await addComment(db, {
    ...{ id, slug: 'post', parent: null, name: '첫사람', body: '안녕', html: '', renderer: '' },
    ...{ status: 'pending', held_for: ['first'], is_owner: false, writer: 'w', password: null },
    ...{ address: null, fingerprint: 'f', created: 1 },
  });
  const context = contextOf(new Request('http://localhost'), db, site, 2);
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
