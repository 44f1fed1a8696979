import { isSame, sign } from './hash';

/** Name of the owner's cookie. */
export const SESSION_COOKIE = 'pildam-owner';

/** How long the owner stays logged in, in seconds. */
export const SESSION_SECONDS = 7 * 86_400;

/** What sessions are signed with: a new password ends those that were begun with the old one. */
type Keys = { secret: string; passwordHash: string };

/** Value of the cookie of a session that begins now. */
export function issueSession(keys: Keys, now: number): string {
  const expires = String(now + SESSION_SECONDS * 1000);
  return `${expires}.${signature(expires, keys)}`;
}

/** Whether a cookie's value is that of a session that goes on. */
export function isSession(value: string, keys: Keys, now: number): boolean {
  const [expires = '', signed = ''] = value.split('.');
  return isSame(signed, signature(expires, keys)) && Number(expires) > now;
}

function signature(expires: string, { secret, passwordHash }: Keys): string {
  return sign(`session:${expires}:${passwordHash}`, secret);
}
