import assert from 'node:assert/strict';
import sql from 'sql-template-tag';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { adopt } from '@/lib/discussion/store/adopt';
import { countAttempt } from '@/lib/discussion/store/attempts';
import { readCounters } from '@/lib/discussion/store/counters';
import { forget, forgetDaily } from '@/lib/discussion/store/forget';
import { listThreads } from '@/lib/discussion/store/list-comments';
import { block, isBlocked, searchComments } from '@/lib/discussion/store/moderation';
import { setReaction } from '@/lib/discussion/store/reactions';
import { readClosed, readSalt, readSecret, setClosed } from '@/lib/discussion/store/settings';
import { countView, mostViewed } from '@/lib/discussion/store/views';
import { addComment, findComment } from '@/lib/discussion/store/write-comments';
import { draft, promise } from './support/stores';

const slug = '글';
const day = '2026-11-25';

promise(
  'two hundred readers at once are two hundred views, each once a day',
  async ({ db, reopen }) => {
    const stores = [db, reopen(), reopen(), reopen()];
    const read = () =>
      Promise.all(
        Array.from({ length: 200 }, (_, n) =>
          countView(stores[n % 4] ?? db, { slug, day, reader: `reader ${n}` }),
        ),
      );
    await read();
    assert.equal((await readCounters(db, slug)).get('views'), 200);
    await read();
    assert.equal((await readCounters(db, slug)).get('views'), 200);
    await countView(db, { slug, day: '2026-11-26', reader: 'reader 1' });
    assert.equal((await readCounters(db, slug)).get('views'), 201);
  },
);

promise('a view that comes forty times at once counts once', async ({ db, reopen }) => {
  const stores = [db, reopen()];
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      countView(stores[n % 2] ?? db, { slug, day, reader: 'one' }),
    ),
  );
  assert.equal((await readCounters(db, slug)).get('views'), 1);
});

promise(
  'the same reaction forty times counts one, and is taken back once',
  async ({ db, reopen }) => {
    const stores = [db, reopen(), reopen()];
    const all = (on: boolean, reader: string) =>
      Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          setReaction(stores[n % 3] ?? db, { slug, kind: 'heart', reader }, on),
        ),
      );
    const hearts = async () => (await readCounters(db, slug)).get('reaction:heart') ?? 0;
    await all(true, 'one');
    assert.equal(await hearts(), 1);
    await setReaction(db, { slug, kind: 'heart', reader: 'two' }, true);
    await all(false, 'one');
    assert.equal(await hearts(), 1);
  },
);

promise(
  'reactions that come and go at once leave a counter that equals them',
  async ({ db, reopen }) => {
    const stores = [db, reopen(), reopen(), reopen()];
    for (let round = 0; round < 40; round += 1) {
      await Promise.all(
        [true, false, false, true, false, false].map((on, n) =>
          setReaction(stores[n % 4] ?? db, { slug, kind: 'cheer', reader: 'one' }, on),
        ),
      );
      const [row] = await db.read(sql`SELECT COUNT(*) AS n FROM reactions WHERE slug = ${slug}`);
      assert.equal((await readCounters(db, slug)).get('reaction:cheer') ?? 0, Number(row?.n));
    }
  },
);

promise('the most viewed posts come first', async ({ db }) => {
  for (const [name, views] of [
    ['가', 2],
    ['나', 5],
    ['다', 1],
  ] as const) {
    for (let n = 0; n < views; n += 1) await countView(db, { slug: name, day, reader: String(n) });
  }
  assert.deepEqual(await mostViewed(db, 2), [
    { slug: '나', views: 5 },
    { slug: '가', views: 2 },
  ]);
});

promise('attempts count within their time, for each who makes them', async ({ db }) => {
  const limit = { most: 2, within: 1000 };
  const waits = [];
  for (let n = 0; n < 3; n += 1) waits.push(await countAttempt(db, 'one', limit, 5400));
  assert.deepEqual(waits, [0, 0, 600]);
  assert.equal(await countAttempt(db, 'two', limit, 5400), 0);
  assert.equal(await countAttempt(db, 'one', limit, 6000), 0);
});

promise('secret and salt are the same for all who start at once', async ({ db, reopen }) => {
  const stores = [db, ...Array.from({ length: 9 }, reopen)];
  const secrets = await Promise.all(stores.map(readSecret));
  const salts = await Promise.all(stores.map((each) => readSalt(each, day)));
  assert.equal(new Set(secrets).size, 1);
  assert.equal(new Set(salts).size, 1);
  assert.notEqual(await readSalt(db, '2026-11-26'), salts[0]);
});

promise('comments of one post are closed, or of all, and opened again', async ({ db }) => {
  await setClosed(db, slug, true);
  assert.deepEqual([await readClosed(db, slug), await readClosed(db, '다른-글')], ['post', null]);
  await setClosed(db, undefined, true);
  assert.deepEqual([await readClosed(db, slug), await readClosed(db, '다른-글')], ['site', 'site']);
  await setClosed(db, undefined, false);
  await setClosed(db, slug, false);
  assert.equal(await readClosed(db, slug), null);
});

promise('after thirty days nothing is left that came from an address', async ({ db }) => {
  const comment = draft();
  await addComment(db, comment);
  await readSalt(db, day);
  await countView(db, { slug, day, reader: 'one' });
  const created = comment.created;
  await db.write([block({ kind: 'address', value: 'address', note: '', created })]);
  const later = (days: number) => created + days * 86_400_000;
  await forget(db, later(29));
  assert.equal((await findComment(db, comment.id))?.address, 'address');
  await forgetDaily(db, later(30));
  assert.equal((await findComment(db, comment.id))?.address, null);
  for (const table of [sql`salts`, sql`views`, sql`blocks`]) {
    assert.deepEqual(await db.read(sql`SELECT * FROM ${table}`), []);
  }
  assert.equal((await readCounters(db, slug)).get('views'), 1, 'the count stays');
});

promise(
  'what has had its time is forgotten by whoever reads, once a day, and a failure is made good',
  async ({ db }) => {
    await readSalt(db, day);
    const writes: number[] = [];
    let isDown = true;
    const write: typeof db.write = async (statements) => {
      if (isDown) throw new StoreUnavailable('down');
      writes.push(statements.length);
      return db.write(statements);
    };
    const watched = { ...db, write };
    const on = (days: number) => Date.parse(day) + days * 86_400_000;
    await forgetDaily(watched, on(29));
    assert.deepEqual(writes, [], 'nothing is old yet');
    await assert.rejects(forgetDaily(watched, on(30)), StoreUnavailable);
    isDown = false;
    for (const hour of [0, 1, 2]) await forgetDaily(watched, on(30) + hour * 3_600_000);
    assert.equal(writes.length, 1);
    assert.deepEqual(await db.read(sql`SELECT * FROM salts`), []);
  },
);

promise('a post that got another address takes its discussion along', async ({ db }) => {
  await addComment(db, draft({ slug: '옛' }));
  await addComment(db, draft({ slug: '새' }));
  for (const name of ['옛', '새']) {
    await setReaction(db, { slug: name, kind: 'heart', reader: 'one' }, true);
    await setReaction(db, { slug: name, kind: 'heart', reader: name }, true);
    await countView(db, { slug: name, day, reader: 'one' });
  }
  await adopt(db, '옛', '새');
  await adopt(db, '옛', '새');
  const counters = await readCounters(db, '새');
  const values = ['comments', 'reaction:heart', 'views'].map((name) => counters.get(name));
  assert.deepEqual(values, [2, 3, 2]);
  assert.equal((await readCounters(db, '옛')).size, 0);
  assert.equal((await listThreads(db, { slug: '새', order: 'newest' })).threads.length, 2);
});

promise('the owner finds words to the letter, in any case', async ({ db }) => {
  for (const body of ['100% 확실', '100 확실', 'snake_case', 'snakeXcase', 'C:\\temp', 'HELLO']) {
    await addComment(db, draft({ body }));
  }
  const found = async (text: string) =>
    (await searchComments(db, { text })).comments.map(({ body }) => body).toReversed();
  assert.deepEqual(await found('100%'), ['100% 확실']);
  assert.deepEqual(await found('snake_'), ['snake_case']);
  assert.deepEqual(await found('c:\\'), ['C:\\temp']);
  assert.deepEqual(await found('hello'), ['HELLO']);
  assert.deepEqual(await found("'"), []);
});

promise('whoever is blocked by device, address or name is', async ({ db }) => {
  const who = { writer: 'w', address: 'a', name: 'n' };
  assert.ok(!(await isBlocked(db, who)));
  for (const kind of ['writer', 'address', 'name'] as const) {
    await db.write([block({ kind, value: kind, note: '', created: 1 })]);
    assert.ok(await isBlocked(db, { ...who, [kind]: kind }));
  }
  assert.ok(!(await isBlocked(db, who)));
});
