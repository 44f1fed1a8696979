import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import sql from 'sql-template-tag';
import { changeComment, commentSource, deleteComment } from '@/lib/discussion/change-comment';
import type { Context } from '@/lib/discussion/context';
import { openDatabase } from '@/lib/discussion/database/open';
import { readComments } from '@/lib/discussion/read-comments';
import { Refusal } from '@/lib/discussion/refusal';
import { newCommentSchema } from '@/lib/discussion/requests';
import { openForm, type Rules, sendComment } from '@/lib/discussion/send-comment';
import { block } from '@/lib/discussion/store/moderation';
import { setClosed } from '@/lib/discussion/store/settings';
import { setStatus } from '@/lib/discussion/store/write-comments';
import { cheapHash } from './support/discussion';

const rules: Rules = { heldWords: ['도박'], ownerName: '필담' };
const start = Date.UTC(2026, 10, 25);
const slug = '글';

const refused = (reason: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason;
const device = () => randomBytes(32).toString('base64url');

/** A site with an empty store, and time that passes as the test says. */
function open(t: TestContext, { isOwner = false, hasOwner = false } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pildam-sending-'));
  const db = openDatabase(`file:${folder}/store.db`);
  t.after(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });
  let address = 0;
  const context: Context = {
    db,
    now: start,
    origins: [],
    passwordHash: hasOwner ? 'scrypt:' : undefined,
    webhook: undefined,
    secret: async () => 'secret',
    address: async () => `address ${address++}`,
    isOwner: async () => isOwner,
  };
  const send = async (more: Record<string, unknown> = {}) => {
    const { ticket } = await openForm(context);
    context.now += 5000;
    const sent = { id: randomUUID(), name: '철수', body: randomUUID(), writer: device(), ticket };
    return sendComment(context, slug, newCommentSchema.parse({ ...sent, ...more }), rules);
  };
  const shown = async () => readComments(context, slug, new URLSearchParams());
  return { context, send, shown };
}

test('a comment of a reader is there for all', async (t) => {
  const { send, shown } = open(t);
  const { id } = await send({ body: '잘 읽었습니다' });
  const { count, threads } = await shown();
  assert.equal(count, 1);
  assert.equal(threads[0]?.comment.id, id);
});

test('what is sent twice, or twenty times at once, is one comment', async (t) => {
  const { context, shown } = open(t);
  const { ticket } = await openForm(context);
  context.now += 5000;
  const sent = newCommentSchema.parse({
    ...{ id: randomUUID(), name: '철수', body: '한 번', writer: device(), ticket },
  });
  await Promise.all(Array.from({ length: 20 }, () => sendComment(context, slug, sent, rules)));
  assert.equal((await shown()).count, 1);
  const other = { ...sent, id: randomUUID() };
  await assert.rejects(sendComment(context, slug, other, rules), refused('ticket'));
});

test("nobody learns, or takes, someone else's comment by its id", async (t) => {
  const { send } = open(t);
  const { id } = await send();
  await assert.rejects(send({ id }), refused('ticket'));
});

test('links, copies and listed words wait for the owner, and so does a name seen for the first time', async (t) => {
  const { send, context } = open(t, { hasOwner: true });
  const writer = device();
  const first = await send({ writer });
  assert.deepEqual([first.status, first.held_for], ['pending', ['first']]);
  await setStatus(context.db, first, 'published');
  const reasonsOf = async (more: object) => (await send({ writer, ...more })).held_for;
  assert.deepEqual(await reasonsOf({}), []);
  assert.deepEqual(await reasonsOf({ name: '영희' }), ['first']);
  assert.deepEqual(await reasonsOf({ body: '여기 https://a.example 보세요' }), ['link']);
  assert.deepEqual(await reasonsOf({ body: '온라인 도 박 하실 분' }), ['word']);
  assert.deepEqual(await reasonsOf({ body: '똑같은 말입니다' }), []);
  assert.deepEqual(await reasonsOf({ body: '똑같은  말입니다!' }), ['duplicate']);
});

test('without an owner to look, a first-time name does not wait for good', async (t) => {
  const { send } = open(t);
  assert.equal((await send()).status, 'published');
  assert.equal((await send({ body: 'www.example.com' })).status, 'pending');
});

test('nobody can speak under the name of the owner but the owner', async (t) => {
  const { send } = open(t);
  for (const name of ['필담', ' 필 담 ', '「필담」']) {
    await assert.rejects(send({ name }), refused('invalid'), name);
  }
  const owner = open(t, { isOwner: true });
  const said = await owner.send({ name: '아무개', body: 'https://a.example' });
  assert.deepEqual([said.name, said.is_owner, said.status], ['필담', true, 'published']);
});

test('a program that fills every field is refused', async (t) => {
  const { send } = open(t);
  await assert.rejects(send({ website: 'https://a.example' }), refused('robot'));
});

test('where comments are closed nothing is added, nor changed, and all can be read', async (t) => {
  const { send, shown, context } = open(t);
  const writer = device();
  const { id, revision } = await send({ writer });
  await setClosed(context.db, slug, true);
  await assert.rejects(send(), refused('closed'));
  const edit = { body: '고침', revision, writer };
  await assert.rejects(changeComment(context, id, edit, rules), refused('closed'));
  await setClosed(context.db, undefined, true);
  await assert.rejects(send(), refused('read-only'));
  const { closed, count } = await shown();
  assert.deepEqual([closed, count], ['site', 1]);
});

test('whom the owner keeps out can write nothing', async (t) => {
  const { send, context } = open(t);
  const writer = device();
  const { writer: value } = await send({ writer });
  await context.db.write([block({ kind: 'writer', value: value ?? '', note: '', created: start })]);
  await assert.rejects(send({ writer }), refused('blocked'));
});

test('nobody answers what is gone, waits, or stands under another post', async (t) => {
  const { send, context } = open(t);
  const writer = device();
  const gone = await send({ writer });
  await deleteComment(context, gone.id, { writer, revision: 1 });
  await assert.rejects(send({ parent: gone.id }), refused('no-parent'));
  const waiting = await send({ body: 'www.example.com' });
  await assert.rejects(send({ parent: waiting.id }), refused('no-parent'));
  await assert.rejects(send({ parent: randomUUID() }), refused('no-parent'));
});

test('a comment is given out as it was written to its writer alone, or who knows its password', async (t) => {
  const { send, context } = open(t);
  const writer = device();
  const { id } = await send({ writer, body: '**그대로**', password: '비밀 번호' });
  const source = { body: '**그대로**', revision: 1 };
  assert.deepEqual(await commentSource(context, id, { writer }), source);
  assert.deepEqual(await commentSource(context, id, { password: '비밀 번호' }), source);
  for (const claim of [{}, { writer: device() }, { password: '아님' }]) {
    await assert.rejects(commentSource(context, id, claim), refused('not-yours'));
  }
});

test('only its writer, or who knows its password, changes and removes a comment', async (t) => {
  const { send, context, shown } = open(t);
  const writer = device();
  const { id } = await send({ writer, password: '비밀 번호' });
  const edit = (proof: object) =>
    changeComment(context, id, { body: randomUUID(), revision: 1, ...proof }, rules);
  for (const proof of [{}, { writer: device() }, { password: '아님' }, { password: '' }]) {
    await assert.rejects(edit(proof), refused('not-yours'));
  }
  assert.equal((await edit({ writer })).revision, 2);
  await assert.rejects(edit({ writer }), refused('changed'));
  await deleteComment(context, id, { password: '비밀 번호', revision: 2 });
  assert.deepEqual((await shown()).threads, []);
  await assert.rejects(edit({ writer }), refused('no-comment'));
});

test('a harmless comment cannot be turned into an advertisement', async (t) => {
  const { send, context, shown } = open(t);
  const writer = device();
  const { id } = await send({ writer });
  const edit = { body: 'https://casino.example', revision: 1, writer };
  assert.equal((await changeComment(context, id, edit, rules)).status, 'pending');
  assert.equal((await shown()).count, 0);
});

test('an edit counts once, though what is to be changed is asked for first, and guesses end at twenty', async (t) => {
  const { send, context } = open(t);
  const password = '비밀 번호';
  const { id } = await send({ password });
  await context.db.write([sql`UPDATE comments SET password = ${cheapHash(password)}`]);
  context.address = async () => 'one';
  for (let n = 0; n < 19; n += 1) {
    const { revision } = await commentSource(context, id, { password });
    await changeComment(context, id, { body: randomUUID(), revision, password }, rules);
  }
  const guess = (what: string) => commentSource(context, id, { password: what });
  await assert.rejects(guess('아님'), refused('not-yours'));
  await assert.rejects(guess(password), refused('too-often'));
});

test('when many write at once, writing costs work', async (t) => {
  const { send } = open(t);
  for (let n = 0; n < 30; n += 1) await send();
  await assert.rejects(send(), refused('work'));
});

test('one sender can write ten comments in ten minutes', async (t) => {
  const { send, context } = open(t);
  context.address = async () => 'one';
  for (let n = 0; n < 10; n += 1) await send();
  await assert.rejects(send(), refused('too-often'));
  context.now += 10 * 60_000;
  assert.ok(await send());
});
