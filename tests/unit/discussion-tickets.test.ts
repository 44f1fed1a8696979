import assert from 'node:assert/strict';
import test from 'node:test';
import { type ChallengeParameters, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Refusal } from '@/lib/discussion/refusal';
import { checkTicket, issueTicket } from '@/lib/discussion/tickets';

const secret = 'secret';
const issued = Date.UTC(2026, 10, 25);
const later = issued + 10_000;
const refused = (reason: string) => (error: unknown) =>
  error instanceof Refusal && error.reason === reason;
const check = (ticket: string, more: { now?: number; needsWork?: boolean; work?: string } = {}) =>
  checkTicket(
    { ticket, work: more.work },
    { secret, now: more.now ?? later, needsWork: more.needsWork ?? false },
  );

test('a ticket is good from three seconds to two hours after it was asked for', async () => {
  const { ticket, opens, expires, work } = await issueTicket(secret, issued, false);
  assert.equal(work, null);
  await assert.rejects(check(ticket, { now: opens - 1 }), refused('too-early'));
  assert.equal((await check(ticket, { now: opens })).expires, expires);
  assert.equal((await check(ticket, { now: expires })).expires, expires);
  await assert.rejects(check(ticket, { now: expires + 1 }), refused('too-late'));
});

test('no two tickets are one', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => (await check((await issueTicket(secret, issued, false)).ticket)).id),
  );
  assert.notEqual(ids[0], ids[1]);
});

test('a ticket of another server, a changed one and no ticket are refused', async () => {
  const { ticket } = await issueTicket(secret, issued, false);
  const foreign = await issueTicket('other', issued, false);
  const earlier = Buffer.from(JSON.stringify(['x', issued - 5000, false])).toString('base64url');
  const changed = `${earlier}.${ticket.split('.')[1]}`;
  for (const bad of [foreign.ticket, changed, '', '.', 'a.b', ticket.slice(0, -1), `${ticket}x`]) {
    await assert.rejects(check(bad), refused('ticket'), bad);
  }
});

test('where writing costs work, a ticket is worth nothing without the work that was asked of it', async () => {
  const free = await issueTicket(secret, issued, false);
  await assert.rejects(check(free.ticket, { needsWork: true }), refused('work'));
  const [one, other] = await Promise.all([
    issueTicket(secret, Date.now(), true),
    issueTicket(secret, Date.now(), true),
  ]);
  const now = Date.now() + 5000;
  const solution = await solve(one.work);
  const work = Buffer.from(JSON.stringify({ challenge: one.work, solution })).toString('base64');
  for (const bad of [undefined, '', 'x', Buffer.from('{}').toString('base64')]) {
    await assert.rejects(check(one.ticket, { now, ...(bad && { work: bad }) }), refused('work'));
  }
  await assert.rejects(check(other.ticket, { now, work }), refused('work'));
  assert.ok(await check(one.ticket, { now, needsWork: true, work }));
});

async function solve(challenge: object | null) {
  assert.ok(challenge && 'parameters' in challenge);
  const { parameters } = challenge;
  assert.ok(isParameters(parameters));
  return solveChallenge({ challenge: { parameters }, deriveKey });
}

function isParameters(value: unknown): value is ChallengeParameters {
  return typeof value === 'object' && value !== null && 'nonce' in value;
}
