import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { logIn } from '@/lib/discussion/admin/login';
import { type Context, contextOf } from '@/lib/discussion/context';
import type { Database } from '@/lib/discussion/database/database';
import { Refusal } from '@/lib/discussion/refusal';
import { readSecret } from '@/lib/discussion/store/settings';
import { site } from '@/lib/site';
import { cheapHash, emptyStore } from './support/discussion';

const HOUR = 3_600_000;
const now = 500_000 * HOUR;
const passwordHash = cheapHash('a good password');

async function tryIn(db: Database, password: string, address: string, cookie = '', at = now) {
  const request = new Request('http://localhost', {
    headers: { 'x-forwarded-for': address, cookie },
  });
  const secret = async () => readSecret(db);
  const context: Context = { ...contextOf(request, db, site, at), passwordHash, secret };
  return logIn(request, context, password).then(
    (cookies) => cookies,
    (error) => {
      if (error instanceof Refusal) return error.reason;
      throw error;
    },
  );
}

/** Wrong passwords from so many addresses, with as many attempts from each as are let through. */
async function guess(db: Database, addresses: number): Promise<void> {
  const from = Array.from({ length: addresses }, (_, n) => `10.0.0.${n}`);
  for (const address of from) for (let n = 0; n < 5; n += 1) await tryIn(db, 'wrong', address);
}

function cookieOf(answer: unknown): string {
  assert.ok(Array.isArray(answer), String(answer));
  return answer.map((each) => String(each).split(';')[0]).join('; ');
}

async function knownDevice(t: TestContext) {
  const db = emptyStore(t);
  return { db, cookie: cookieOf(await tryIn(db, 'a good password', '192.0.2.1')) };
}

test('an address has five attempts, then none, whatever the password; others have theirs', async (t) => {
  const db = emptyStore(t);
  for (let n = 0; n < 5; n += 1) {
    assert.equal(await tryIn(db, 'wrong', '10.0.0.1'), 'wrong-password');
  }
  assert.equal(await tryIn(db, 'a good password', '10.0.0.1'), 'too-often');
  assert.ok(Array.isArray(await tryIn(db, 'a good password', '10.0.0.2')));
  assert.ok(Array.isArray(await tryIn(db, 'a good password', '10.0.0.1', '', now + HOUR)));
});

test('an owner who logs in again and again is not told to wait, and gives guessers no more room', async (t) => {
  const db = emptyStore(t);
  const first = await tryIn(db, 'a good password', '10.0.0.1');
  for (let n = 0; n < 6; n += 1) {
    assert.ok(Array.isArray(await tryIn(db, 'a good password', '10.0.0.1')), `${n}`);
    assert.ok(Array.isArray(await tryIn(db, 'a good password', '10.0.0.1', cookieOf(first))));
  }
  for (let n = 0; n < 5; n += 1) {
    assert.equal(await tryIn(db, 'wrong', '10.0.0.1'), 'wrong-password');
  }
  assert.equal(await tryIn(db, 'wrong', '10.0.0.1'), 'too-often');
});

test('however many strangers guess, a device that logged in before gets in', async (t) => {
  const { db, cookie } = await knownDevice(t);
  await guess(db, 20);
  assert.equal(await tryIn(db, 'a good password', '10.9.9.9'), 'too-often');
  assert.ok(Array.isArray(await tryIn(db, 'a good password', '10.0.0.1', cookie)));
});

test('a device that is known may guess no more often than an address', async (t) => {
  const { db, cookie } = await knownDevice(t);
  for (let n = 0; n < 5; n += 1) {
    assert.equal(await tryIn(db, 'wrong', `10.0.1.${n}`, cookie), 'wrong-password');
  }
  assert.equal(await tryIn(db, 'wrong', '10.0.2.1', cookie), 'too-often');
});

test('nobody makes up a device: its cookie is signed, and alone opens nothing', async (t) => {
  const { db, cookie } = await knownDevice(t);
  await guess(db, 20);
  const forged = cookie.replace(/pildam-device=[^.]+/, 'pildam-device=another');
  assert.equal(await tryIn(db, 'a good password', '10.9.9.9', forged), 'too-often');
  const [, device = ''] = cookie.split('; ');
  const request = new Request('http://localhost', { headers: { cookie: device } });
  const context = { ...contextOf(request, db, site, now), passwordHash };
  assert.equal(await context.isOwner(), false);
});
