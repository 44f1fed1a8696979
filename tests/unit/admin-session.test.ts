import assert from 'node:assert/strict';
import test from 'node:test';
import { sessionCookie } from '@/lib/discussion/admin/login';
import { isSession, issueSession, SESSION_SECONDS } from '@/lib/discussion/session';

const keys = { secret: 'a secret', passwordHash: 'scrypt:1:1:1:a:b' };
const now = Date.UTC(2026, 10, 25);

test('a session goes on until its time is over', () => {
  const value = issueSession(keys, now);
  assert.equal(isSession(value, keys, now + SESSION_SECONDS * 1000 - 1), true);
  assert.equal(isSession(value, keys, now + SESSION_SECONDS * 1000), false);
});

test('a session whose end was put off by its bearer is none', () => {
  const [, signed] = issueSession(keys, now).split('.');
  assert.equal(isSession(`${now + 10 * SESSION_SECONDS * 1000}.${signed}`, keys, now), false);
  assert.equal(isSession('', keys, now), false);
});

test('a new password ends the sessions that were begun with the old one', () => {
  const value = issueSession(keys, now);
  assert.equal(isSession(value, { ...keys, passwordHash: 'scrypt:1:1:1:a:c' }, now), false);
});

test("no script reads the owner's cookie, and no other site has it sent", () => {
  const from = (origin: string) => new Request('http://localhost/', { headers: { origin } });
  const cookie = sessionCookie(from('https://blog.example.com'), 'value', 60);
  for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Secure']) {
    assert.ok(cookie.split('; ').includes(part), part);
  }
  assert.ok(!sessionCookie(from('http://localhost:3000'), 'value', 60).includes('Secure'));
});
