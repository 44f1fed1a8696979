import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { shredSqlite } from '@/lib/discussion/database/sqlite-file';
import { block, listBlocks } from '@/lib/discussion/store/moderation';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { eraseWords, findWords, NobodyFound } from '@/lib/discussion/transfer/erase';
import { draft, freshFolder, promise } from './support/stores';
import { discrepancies, exported } from './support/transfer';

const WORDS = '지워야할비밀스러운말';
const NAME = '지워야할이름';

/** What one person wrote, among others: an answered comment, an answer, and many alone. */
async function converse(db: Database) {
  const own = { name: NAME, writer: 'that writer', html: `<p>${WORDS}</p>` };
  const answered = await addComment(db, draft({ ...own, body: `${WORDS} 1` }));
  const answer = await addComment(db, draft({ parent: answered?.id ?? null, writer: 'other' }));
  await addComment(db, draft({ ...own, body: `${WORDS} 2`, parent: answer?.id ?? null }));
  for (let n = 0; n < 30; n += 1) {
    await addComment(
      db,
      draft({ ...own, body: WORDS.repeat(40), name: `${NAME}${n % 2 ? '' : n}` }),
    );
    await addComment(db, draft({ writer: 'other', body: '남을 말'.repeat(40) }));
  }
  assert.ok(answered);
  return { answered, answer };
}

promise(
  'all that one writer wrote is erased, and the place of what is answered stays',
  async ({ db }) => {
    const { answered, answer } = await converse(db);
    const words = await findWords(db, { comment: answered.id });
    assert.equal(words.length, 32);
    assert.equal(await eraseWords(db, words), 32);
    assert.doesNotMatch(await exported(db), new RegExp(`${WORDS}|${NAME}|that writer`));
    assert.equal((await findComment(db, answered.id))?.status, 'removed');
    assert.equal((await findComment(db, answer?.id ?? ''))?.status, 'published');
    assert.deepEqual(await discrepancies(db), []);
  },
);

promise(
  'by a name, what stands under exactly that name is erased, and its block lifted',
  async ({ db }) => {
    await converse(db);
    await db.write([
      block({ kind: 'name', value: NAME, note: '', created: 1 }),
      block({ kind: 'writer', value: 'that writer', note: '', created: 1 }),
    ]);
    const words = await findWords(db, { name: NAME.normalize('NFD') });
    assert.equal(words.length, 17);
    await eraseWords(db, words);
    await assert.rejects(findWords(db, { name: NAME }), NobodyFound);
    assert.deepEqual(
      (await listBlocks(db)).map(({ kind }) => kind),
      ['writer'],
    );
  },
);

promise(
  'a comment without a device is erased alone; one that is not there is told',
  async ({ db }) => {
    const one = await addComment(db, draft({ writer: null }));
    await addComment(db, draft({ writer: null }));
    assert.equal((await findWords(db, { comment: one?.id ?? '' })).length, 1);
    await assert.rejects(findWords(db, { comment: randomUUID() }), NobodyFound);
  },
);

test('SQLite: of erased words no byte is left in the files, though the site has them open', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const [db, site] = [openDatabase(url), openDatabase(url)];
  t.after(() => Promise.all([db.close(), site.close()]));
  const { answered } = await converse(db);
  await exported(site);
  const holds = (text: string) =>
    readdirSync(folder).filter((file) => readFileSync(path.join(folder, file)).includes(text));
  assert.notDeepEqual(holds(WORDS), []);
  await eraseWords(db, await findWords(db, { comment: answered.id }));
  await shredSqlite(url);
  assert.deepEqual([...holds(WORDS), ...holds(NAME)], []);
  assert.notDeepEqual(holds('남을 말'), []);
  assert.equal((await exported(site)).split('\n').length, 35);
});
