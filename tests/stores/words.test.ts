import assert from 'node:assert/strict';
import sql from 'sql-template-tag';
import { block, isBlocked, searchComments } from '@/lib/discussion/store/moderation';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { draft, promise } from './support/stores';

promise(
  'half characters and U+0000 are replaced, and nothing after them is lost',
  async ({ db }) => {
    for (const [body, kept] of [
      ['앞\0뒤', '앞\ufffd뒤'],
      ['앞\ud83d뒤', '앞\ufffd뒤'],
      ['앞\udc00뒤', '앞\ufffd뒤'],
    ] as const) {
      const { id } = draft();
      await addComment(db, draft({ id, body }));
      assert.equal((await findComment(db, id))?.body, kept);
      const { comments } = await searchComments(db, { text: body });
      assert.ok(comments.some((comment) => comment.id === id));
    }
  },
);

promise('letters of every script are found as they were written', async ({ db }) => {
  const words = ['ᄒᆞᆫ글', '🧑🏻‍💻', 'ÉCOLE', 'Straße', '가나다', 'ﬁ', "O'Hara", '"', '`'];
  for (const body of words) await addComment(db, draft({ body }));
  for (const text of words) {
    const { comments } = await searchComments(db, { text });
    assert.ok(
      comments.some(({ body }) => body === text),
      text,
    );
  }
  assert.deepEqual((await searchComments(db, { text: '_' })).comments, []);
});

promise('a search as long as can be sent finds nothing, and does no harm', async ({ db }) => {
  await addComment(db, draft());
  assert.deepEqual((await searchComments(db, { text: '%'.repeat(10_000) })).comments, []);
});

promise('pages for the owner hold every comment once', async ({ db }) => {
  const created = Date.UTC(2026, 10, 25);
  for (let n = 0; n < 65; n += 1) await addComment(db, draft({ created, status: 'pending' }));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await searchComments(db, { status: 'pending', after });
    seen.push(...page.comments.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  assert.deepEqual([seen.length, new Set(seen).size], [65, 65]);
  assert.deepEqual(seen, seen.toSorted().toReversed());
});

promise('names that differ only in case, width or accents are others', async ({ db }) => {
  await db.write([block({ kind: 'name', value: 'Kim', note: '', created: 1 })]);
  const who = { writer: 'w', address: 'a' };
  for (const [name, isOut] of [
    ['Kim', true],
    ['kim', false],
    ['Ｋim', false],
    ['Kim ', false],
  ] as const) {
    assert.equal(await isBlocked(db, { ...who, name }), isOut, name);
  }
});

promise('what is empty is not what is missing', async ({ db }) => {
  const { id } = draft();
  await addComment(db, draft({ id, name: '', body: '', password: '', fingerprint: null }));
  const kept = await findComment(db, id);
  assert.deepEqual([kept?.name, kept?.password, kept?.fingerprint], ['', '', null]);
});

promise('whole numbers are kept as such, whichever way they came', async ({ db, url }) => {
  await addComment(db, draft());
  if (!url.startsWith('file:')) return;
  const [row] = await db.read(
    sql`SELECT typeof(created) AS a, typeof(depth) AS b, typeof(is_owner) AS c, typeof(revision) AS d,
      typeof(answers) AS e, typeof(shown) AS f, (SELECT typeof(value) FROM counters LIMIT 1) AS g FROM comments`,
  );
  assert.deepEqual(new Set(Object.values(row ?? {})), new Set(['integer']));
});
