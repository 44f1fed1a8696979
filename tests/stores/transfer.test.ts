import assert from 'node:assert/strict';
import test from 'node:test';
import sql from 'sql-template-tag';
import { openDatabase } from '@/lib/discussion/database/open';
import { importSource } from '@/lib/discussion/transfer/import';
import { exportSource } from '@/lib/discussion/transfer/read-export';
import { TransferError } from '@/lib/discussion/transfer/source';
import { xssPayloads } from '../support/xss-payloads';
import { freshDatabase, noPostgres } from './support/postgres';
import { freshFolder, promise } from './support/stores';
import {
  discrepancies,
  exported,
  fileOf,
  fill,
  imported,
  rendering,
  wipe,
} from './support/transfer';

/** What no store keeps never gets there: requests are cleaned. */
const payloads = xssPayloads().map((text) => text.replaceAll('\0', ''));
/** All of them in a quarter of the comments: whoever keeps a text as it is does not ask what it holds. */
const together = payloads.flatMap((_, index) =>
  index % 4 === 0 ? [payloads.slice(index, index + 4).join('\n\n')] : [],
);

promise(
  'what was exported, wiped and brought in again is exported as the same bytes',
  async ({ db }, t) => {
    await fill(db, ['a\u2028b', '줄\n바꿈', '"', ...together]);
    const before = await exported(db);
    const places = sql`SELECT id, root, depth, path, sort_key FROM comments ORDER BY id`;
    const placed = await db.read(places);
    await wipe(db);
    const outcomes = await imported(t, db, before);
    assert.equal(outcomes.comment.added, placed.length);
    assert.equal(await exported(db), before);
    assert.deepEqual(await db.read(places), placed);
    assert.deepEqual(await discrepancies(db), []);
  },
);

test('SQLite and PostgreSQL export the same bytes', { skip: noPostgres }, async (t) => {
  const [first, second, third] = [
    openDatabase(`file:${freshFolder(t)}/store.db`),
    openDatabase(await freshDatabase(t)),
    openDatabase(`file:${freshFolder(t)}/store.db`),
  ];
  t.after(() => Promise.all([first.close(), second.close(), third.close()]));
  await fill(first, payloads.slice(0, 300));
  const text = await exported(first);
  await imported(t, second, text);
  assert.equal(await exported(second), text);
  await imported(t, third, await exported(second));
  assert.equal(await exported(third), text);
});

promise(
  'an import that was stopped on its way is run again, and all is there',
  async ({ db }, t) => {
    await fill(db, payloads.slice(0, 500));
    const text = await exported(db);
    await wipe(db);
    const source = exportSource(fileOf(t, text));
    let readings = 0;
    const read = async function* () {
      readings += 1;
      for await (const item of source.read()) {
        if (readings === 2 && item.line > 300) throw new Error('stopped');
        yield item;
      }
    };
    await assert.rejects(importSource(db, { ...source, read }, rendering), /stopped/);
    const half = await db.read(sql`SELECT shown FROM comments`);
    assert.equal(half.length, 200);
    assert.ok(half.every(({ shown }) => shown === 0));
    const { comment } = await imported(t, db, text);
    assert.equal(comment.same, 200);
    assert.equal(await exported(db), text);
    assert.deepEqual(await discrepancies(db), []);
  },
);

promise('what is brought in twice is there once', async ({ db }, t) => {
  await fill(db, payloads.slice(0, 60));
  const text = await exported(db);
  const outcomes = await imported(t, db, text);
  assert.deepEqual(
    Object.values(outcomes).map(({ added, different }) => [added, different]),
    Array(6).fill([0, []]),
  );
  assert.equal(await exported(db), text);
  assert.deepEqual(await discrepancies(db), []);
});

promise(
  'what is in the store stays as it is, and the line that differs is told',
  async ({ db }, t) => {
    await fill(db, ['하나', '둘']);
    const text = await exported(db);
    const outcomes = await imported(t, db, text.replace('"name":"하나"', '"name":"셋"'));
    assert.equal(outcomes.comment.different.length, 1);
    assert.equal(await exported(db), text);
  },
);

promise('an export holds neither addresses nor secrets', async ({ db }) => {
  await fill(db, ['하나', '둘']);
  await db.write([
    sql`INSERT INTO settings (name, value) VALUES ('secret', 'the secret')`,
    sql`INSERT INTO salts (day, salt) VALUES ('2026-11-25', 'the salt')`,
  ]);
  assert.doesNotMatch(await exported(db), /address|the secret|the salt/);
});

promise('of a file with bad lines nothing is brought in, and each is told', async ({ db }, t) => {
  await fill(db, ['하나', '둘', '셋']);
  const text = await exported(db);
  await wipe(db);
  const lines = text.split('\n');
  const bad = [
    lines[0]?.replace('"version":1', '"version":2'),
    lines[1],
    lines[1],
    '{"type":"coment"}',
    'not JSON',
    lines[2]?.replace('"parent":null', '"parent":"00000000-0000-4000-8000-000000000000"'),
    lines[3]?.replace('"revision"', '"extra":1,"revision"'),
  ].join('\n');
  await assert.rejects(imported(t, db, bad), (error) => {
    assert.ok(error instanceof TransferError);
    const told = error.problems.map(({ line, message }) => `${line} ${message.split(':')[0]}`);
    assert.deepEqual(told.sort(), [
      '1 version',
      '3 id',
      '4 type',
      '5 is no JSON object with a `type`; write one record a line',
      '6 parent',
      '7 extra',
      '7 is the last line, but not {"type"',
    ]);
    return true;
  });
  assert.equal((await exported(db)).split('\n').length, 3);
});

promise('twenty problems are told at most', async ({ db }, t) => {
  await assert.rejects(imported(t, db, 'x\n'.repeat(100)), (error) => {
    assert.ok(error instanceof TransferError);
    assert.equal(error.problems.length, 20);
    return true;
  });
});

promise('comments that answer each other in a ring are told', async ({ db }, t) => {
  await fill(db, ['하나', '둘']);
  const [header = '', one = '', two = ''] = (await exported(db)).split('\n');
  const id = (line: string) => /"id":"([^"]+)"/.exec(line)?.[1];
  const answer = (line: string, to: string) =>
    line.replace(/"parent":[^,]+/, `"parent":"${id(to)}"`).replace(/"slug":"[^"]+"/, '"slug":"a"');
  const text = [header, answer(one, two), answer(two, one), '{"type":"end","records":2}'];
  await wipe(db);
  await assert.rejects(imported(t, db, text.join('\n')), /answers itself/);
});
