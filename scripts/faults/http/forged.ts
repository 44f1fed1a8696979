import { randomUUID } from 'node:crypto';
import { issueSession, SESSION_COOKIE } from '@/lib/discussion/session';
import { issueTicket } from '@/lib/discussion/tickets';
import { paths } from '@/lib/urls';
import { type Answer, ask } from './ask';
import { type NewComment, newComment, newDevice, send } from './comment';
import type { Pass } from './tickets';

/** Something that must be refused, and what for. */
export type Fraud = { name: string; act: () => Promise<Answer>; reason: string };

/** Tickets that nobody was given. */
export async function forgedTickets(address: string, { ticket }: Pass): Promise<Fraud[]> {
  const now = Date.now();
  const [message = '', signature = ''] = ticket.split('.');
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const other = await issueTicket('another secret', now - 60_000, false);
  const forged = {
    none: '',
    'no signature': message,
    'an empty signature': `${message}.`,
    'another signature': `${message}.${signature.slice(1)}${signature.startsWith('A') ? 'B' : 'A'}`,
    'an earlier time': `${encode(['x', now - 60_000, false])}.${signature}`,
    'no message': `.${signature}`,
    'no JSON': `${Buffer.from('{').toString('base64url')}.${signature}`,
    'another secret': other.ticket,
    'an empty secret': (await issueTicket('', now - 60_000, false)).ticket,
    'something after it': `${ticket}x`,
    'something before it': `x${ticket}`,
  };
  return Object.entries(forged).map(([name, each]) => ({
    name: `ticket with ${name}`,
    act: () => send(address, newComment({ ticket: each })),
    reason: 'ticket',
  }));
}

/** What was sent before, once more but for something. */
export function replays(address: string, kept: NewComment): Fraud[] {
  const again = (name: string, more: object, reason = 'ticket') => ({
    name: `replay ${name}`,
    act: () => send(address, { ...kept, ...more }),
    reason,
  });
  return [
    again('as another comment', { id: randomUUID() }),
    again('as another comment of another device', { id: randomUUID(), writer: newDevice() }),
    again('of another device', { writer: newDevice() }),
  ];
}

/** Changes to a comment by somebody else. */
export function strangers(address: string, { id }: NewComment): Fraud[] {
  const claims = { 'another device': { writer: newDevice() }, 'a password': { password: '1234' } };
  return Object.entries({ ...claims, nothing: {} }).flatMap(([name, claim]) => {
    const change = (method: string, path: string, json: object) => ({
      name: `${method} ${path.replace(id, '…')} with ${name}`,
      act: () => ask(address, path, { method, json: { ...json, ...claim } }),
      reason: 'not-yours',
    });
    return [
      change('PATCH', paths.api.comment(id), { body: '남이 고친 댓글', revision: 1 }),
      change('DELETE', paths.api.comment(id), { revision: 1 }),
      change('POST', paths.api.source(id), {}),
    ];
  });
}

/**
 * Sessions that nobody began.
 * @param cookie of one that goes on
 */
export function forgedSessions(address: string, cookie: string, passwordHash: string): Fraud[] {
  const now = Date.now();
  const value = cookie.slice(cookie.indexOf('=') + 1);
  const [expires = '', signature = ''] = value.split('.');
  const values = {
    none: '',
    'a later end': `${Number(expires) + 1}.${signature}`,
    'another signature': `${expires}.${signature.slice(1)}${signature.startsWith('A') ? 'B' : 'A'}`,
    'no signature': `${expires}.`,
    'another secret': issueSession({ secret: 'another secret', passwordHash }, now),
    'an empty secret': issueSession({ secret: '', passwordHash }, now),
  };
  const owned = ['/api/admin/comments', '/api/admin/blocks', '/api/admin/log'];
  return Object.entries(values).flatMap(([name, each]) =>
    owned.map((path) => ({
      name: `session with ${name}`,
      act: () => ask(address, path, { headers: { Cookie: `${SESSION_COOKIE}=${each}` } }),
      reason: 'login',
    })),
  );
}

/**
 * Work that was not done, where writing costs work.
 * @param passes that cost work, two of them
 */
export function undoneWork(address: string, passes: readonly Pass[]): Fraud[] {
  const [pass, other] = passes;
  if (!pass?.work || !other?.work) throw new Error('Writing costs no work.');
  const { ticket } = pass;
  const changed = Buffer.from(pass.work, 'base64')
    .toString()
    .replace(/"counter":(\d+)/, (_, n: string) => `"counter":${Number(n) + 1}`)
    .replace(/("derivedKey":")./, '$10');
  const works = {
    none: undefined,
    'an empty one': '',
    'no JSON': 'e30',
    'that of another ticket': other.work,
    'a changed one': Buffer.from(changed).toString('base64'),
  };
  return Object.entries(works).map(([name, work]) => ({
    name: `work: ${name}`,
    act: () => send(address, newComment({ ticket, ...(work !== undefined && { work }) })),
    reason: 'work',
  }));
}
