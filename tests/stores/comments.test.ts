import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Database } from '@/lib/discussion/database/database';
import { type CommentDraft, commentRow, type StoredComment } from '@/lib/discussion/store/comment';
import { readCounters } from '@/lib/discussion/store/counters';
import { listAround, listReplies, listThreads } from '@/lib/discussion/store/list-comments';
import {
  addComment,
  editComment,
  findComment,
  removeComment,
  setStatus,
} from '@/lib/discussion/store/write-comments';
import { draft, numbers, promise } from './support/stores';

const slug = '글';
const ids = (comments: readonly StoredComment[]) => comments.map(({ id }) => id);

async function add(db: Database, more: Partial<CommentDraft> = {}): Promise<StoredComment> {
  const comment = await addComment(db, draft(more));
  assert.ok(comment);
  return comment;
}

async function again(db: Database, { id }: { id: string }): Promise<StoredComment> {
  const comment = await findComment(db, id);
  assert.ok(comment);
  return comment;
}

const shown = async (db: Database) =>
  (await listThreads(db, { slug, order: 'oldest' })).threads.map(({ comment, replies }) => [
    comment.status,
    ...replies.map(({ status }) => status),
  ]);

promise('answers stand below what they answer, and beside the deepest', async ({ db }) => {
  const chain = [await add(db)];
  for (let n = 0; n < 6; n += 1) chain.push(await add(db, { parent: chain.at(-1)?.id ?? null }));
  assert.deepEqual(
    chain.map(({ depth }) => depth),
    [0, 1, 2, 3, 3, 3, 3],
  );
  const side = await add(db, { parent: chain[1]?.id ?? null });
  const { replies } = await listReplies(db, { slug, root: chain[0]?.id ?? '' });
  assert.deepEqual(ids(replies), [...ids(chain.slice(1)), side.id]);
  assert.equal((await again(db, chain[0] ?? side)).answers, 7);
});

promise('pages hold every thread once, though others write meanwhile', async ({ db }) => {
  const before: string[] = [];
  for (let n = 0; n < 45; n += 1) before.push((await add(db)).id);
  for (const order of ['newest', 'oldest'] as const) {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listThreads(db, { slug, order, after });
      seen.push(...page.threads.map(({ comment }) => comment.id));
      after = page.next ?? undefined;
      await add(db, { slug: order === 'newest' ? slug : '다른-글' });
    } while (after);
    const expected = order === 'newest' ? before.toReversed() : [...before];
    assert.deepEqual(
      seen.filter((id) => before.includes(id)),
      expected,
    );
    assert.equal(new Set(seen).size, seen.length);
  }
});

promise('the first five answers come with a thread, and the others by pages', async ({ db }) => {
  const root = await add(db);
  const answers: string[] = [];
  for (let n = 0; n < 47; n += 1) answers.push((await add(db, { parent: root.id })).id);
  const { threads } = await listThreads(db, { slug, order: 'newest' });
  const seen = ids(threads[0]?.replies ?? []);
  assert.equal(seen.length, 5);
  let after = threads[0]?.next ?? undefined;
  while (after) {
    const page = await listReplies(db, { slug, root: root.id, after });
    seen.push(...ids(page.replies));
    after = page.next ?? undefined;
  }
  assert.deepEqual(seen, answers);
});

promise('one comment is found where it stands', async ({ db }) => {
  const root = await add(db);
  for (let n = 0; n < 30; n += 1) await add(db, { parent: root.id });
  const one = await add(db, { parent: root.id });
  const two = await add(db, { parent: one.id });
  const next = await add(db, { parent: root.id });
  const found = await listAround(db, { slug, id: two.id });
  assert.equal(found?.comment.id, root.id);
  assert.deepEqual(ids(found?.replies ?? []), [one.id, two.id, next.id]);
  assert.equal(await listAround(db, { slug: '다른-글', id: two.id }), undefined);
});

promise(
  'a removed comment that is answered leaves its place, and takes it along later',
  async ({ db }) => {
    const root = await add(db);
    const middle = await add(db, { parent: root.id });
    const leaf = await add(db, { parent: middle.id });
    assert.ok(await removeComment(db, middle));
    const gone = await again(db, middle);
    assert.deepEqual([gone.status, gone.name, gone.body, gone.html], ['removed', '', '', '']);
    assert.deepEqual(
      [gone.writer, gone.password, gone.address, gone.fingerprint],
      [null, null, null, null],
    );
    assert.deepEqual(await shown(db), [['published', 'removed', 'published']]);
    assert.ok(await removeComment(db, leaf));
    assert.deepEqual(await shown(db), [['published']]);
    assert.equal(await findComment(db, middle.id), undefined);
  },
);

promise(
  'what the owner puts away keeps its place while something below it is shown',
  async ({ db }) => {
    const root = await add(db);
    const answer = await add(db, { parent: root.id });
    await setStatus(db, root, 'spam');
    assert.deepEqual(await shown(db), [['spam', 'published']]);
    await setStatus(db, answer, 'spam');
    assert.deepEqual(await shown(db), []);
    await setStatus(db, root, 'published');
    assert.deepEqual(await shown(db), [['published']]);
  },
);

promise('what waits is not shown, and is not counted', async ({ db }) => {
  const waiting = await add(db, { status: 'pending', held_for: ['link', 'first'] });
  assert.deepEqual(waiting.held_for, ['link', 'first']);
  assert.deepEqual(await shown(db), []);
  assert.equal((await readCounters(db, slug)).get('comments') ?? 0, 0);
  await setStatus(db, waiting, 'published');
  assert.equal((await readCounters(db, slug)).get('comments'), 1);
  // An owner who takes that back sees why again.
  assert.deepEqual((await again(db, waiting)).held_for, ['link', 'first']);
});

promise('what is sent twice is one comment, and a ticket lets one in', async ({ db, reopen }) => {
  const ticket = { id: randomUUID(), expires: 1e15 };
  const sent = draft();
  const others = [db, reopen(), reopen()];
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => addComment(others[n % 3] ?? db, sent, ticket)),
  );
  assert.equal((await readCounters(db, slug)).get('comments'), 1);
  assert.equal(await addComment(db, draft(), ticket), undefined);
  assert.ok(await removeComment(db, await again(db, sent)));
  assert.equal(await addComment(db, sent, ticket), undefined, 'it came back');
});

promise('an edit that did not see the last one changes nothing', async ({ db }) => {
  const comment = await add(db);
  const change = (body: string) => ({
    ...{ body, html: body, renderer: '1', fingerprint: body, status: 'published' as const },
    ...{ held_for: [], edited: 5 },
  });
  const edited = await editComment(db, comment, change('둘'));
  assert.deepEqual([edited?.body, edited?.revision, edited?.edited], ['둘', 2, 5]);
  assert.equal(await editComment(db, comment, change('셋')), undefined);
  assert.equal(await removeComment(db, comment), false);
  // An answer that was lost: the same edit is sent once more.
  assert.equal((await editComment(db, comment, change('둘')))?.revision, 2);
  assert.equal((await again(db, comment)).body, '둘');
});

promise('nothing answers what is not published, or stands elsewhere', async ({ db }) => {
  const waiting = await add(db, { status: 'pending' });
  assert.equal(await addComment(db, draft({ parent: waiting.id })), undefined);
  const other = await add(db, { slug: '다른-글' });
  assert.equal(await addComment(db, draft({ parent: other.id })), undefined);
  assert.equal(await addComment(db, draft({ parent: randomUUID() })), undefined);
});

promise('words come back as they were', async ({ db }) => {
  const texts = [
    '',
    "'; DROP TABLE comments; --",
    '$1 ? ?? %s \\',
    '🧑🏻‍💻',
    'ᄒᆞᆫ글',
    '가'.repeat(10_000),
  ];
  for (const body of texts) {
    const { id } = await add(db, { body, name: body });
    const { name, body: kept } = await again(db, { id });
    assert.deepEqual([name, kept], [body, body]);
  }
});

promise('whatever happens to comments, counters equal rows', async ({ db }) => {
  const next = numbers(20_261_125);
  const all: StoredComment[] = [];
  const pick = async () => findComment(db, all[next(all.length)]?.id ?? '');
  for (let step = 0; step < 200; step += 1) {
    const chosen = all.length > 0 ? await pick() : undefined;
    const kind = next(10);
    if (!chosen || kind < 5) {
      const parent = chosen?.status === 'published' && kind > 0 ? chosen.id : null;
      all.push(await add(db, { parent, status: kind === 1 ? 'pending' : 'published' }));
    } else if (kind < 7) await removeComment(db, chosen);
    else if (chosen.status !== 'removed') {
      await setStatus(db, chosen, (['published', 'pending', 'spam'] as const)[next(3)] ?? 'spam');
    }
  }
  const rows = (await db.read(sql`SELECT * FROM comments`)).map((row) => commentRow.parse(row));
  const published = rows.filter(({ status }) => status === 'published');
  assert.ok(published.length > 20 && rows.some(({ status }) => status === 'removed'));
  assert.equal((await readCounters(db, slug)).get('comments'), published.length);
  for (const root of rows.filter(({ depth }) => depth === 0)) {
    const below = published.filter((each) => each.root === root.id && each.depth > 0);
    assert.equal(root.answers, below.length);
  }
  // No removed comment is left that nothing answers.
  const parents = new Set(rows.map(({ parent }) => parent));
  assert.deepEqual(
    rows.filter(({ status, id }) => status === 'removed' && !parents.has(id)),
    [],
  );
});
