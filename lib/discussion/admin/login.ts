import { type Context, limit } from '../context';
import { setCookie } from '../cookies';
import { isPassword } from '../hash';
import { Refusal } from '../refusal';
import { issueSession, SESSION_COOKIE, SESSION_SECONDS } from '../session';
import { countAttempt } from '../store/attempts';

const PER_ADDRESS = { most: 5, within: 15 * 60_000 };
const IN_ALL = { most: 30, within: 3_600_000 };

/** @throws Refusal where the admin is off, or somebody else asks */
export async function requireOwner(context: Context): Promise<void> {
  if (!context.passwordHash) throw new Refusal('admin-off');
  if (!(await context.isOwner())) throw new Refusal('login');
}

/**
 * Begins a session.
 * @returns the value of `Set-Cookie`
 * @throws Refusal where the admin is off, the password is wrong, or there were too many attempts
 */
export async function logIn(request: Request, context: Context, password: string): Promise<string> {
  const { db, now, passwordHash } = context;
  if (!passwordHash) throw new Refusal('admin-off');
  await limit(context, 'login', PER_ADDRESS);
  const wait = await countAttempt(db, 'login', IN_ALL, now);
  if (wait > 0) throw new Refusal('too-often', { wait });
  if (!(await isPassword(password, passwordHash))) throw new Refusal('wrong-password');
  const keys = { secret: await context.secret(), passwordHash };
  return sessionCookie(request, issueSession(keys, now), SESSION_SECONDS);
}

/** @param seconds until the browser forgets it: 0 ends the session there */
export function sessionCookie(request: Request, value: string, seconds: number): string {
  return setCookie(request, { name: SESSION_COOKIE, value, path: '/', seconds });
}
