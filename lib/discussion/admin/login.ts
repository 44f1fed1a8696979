import { type Context, limit, unlimit } from '../context';
import { setCookie } from '../cookies';
import { isPassword } from '../hash';
import { Refusal } from '../refusal';
import { issueSession, SESSION_COOKIE, SESSION_SECONDS } from '../session';
import { countAttempt, type Limit, uncountAttempt } from '../store/attempts';
import { deviceCookie, deviceOf } from './device';

/** Attempts that fail from one address, or on one device that is known. */
const OF_ONE = { most: 5, within: 15 * 60_000 };

/** The same from all that is unknown. It takes many addresses to use them up, and locks out no known device. */
const OF_STRANGERS = { most: 100, within: 3_600_000 };

/** @throws Refusal where the admin is off, or somebody else asks */
export async function requireOwner(context: Context): Promise<void> {
  if (!context.passwordHash) throw new Refusal('admin-off');
  if (!(await context.isOwner())) throw new Refusal('login');
}

/**
 * Begins a session, and remembers the device.
 * @returns the values of `Set-Cookie`
 * @throws Refusal where the admin is off, the password is wrong, or there were too many attempts
 */
export async function logIn(
  request: Request,
  context: Context,
  password: string,
): Promise<string[]> {
  const { passwordHash } = context;
  if (!passwordHash) throw new Refusal('admin-off');
  const secret = await context.secret();
  const device = deviceOf(request, secret);
  // Counted before it is known how it ends: of guesses at once each counts for the next.
  await limitLogins(context, device);
  if (!(await isPassword(password, passwordHash))) throw new Refusal('wrong-password');
  await unlimitLogins(context, device);
  const session = issueSession({ secret, passwordHash }, context.now);
  return [sessionCookie(request, session, SESSION_SECONDS), deviceCookie(request, secret)];
}

async function limitLogins(context: Context, device: string | undefined): Promise<void> {
  if (!device) await limit(context, 'login', OF_ONE);
  const wait = await countAttempt(context.db, ...allowance(device), context.now);
  if (wait > 0) throw new Refusal('too-often', { wait });
}

/** Whoever knows the password made no guess. */
async function unlimitLogins(context: Context, device: string | undefined): Promise<void> {
  if (!device) await unlimit(context, 'login', OF_ONE);
  await uncountAttempt(context.db, ...allowance(device), context.now);
}

/** A device that is known has its own: nobody else can use it up. */
function allowance(device: string | undefined): [who: string, most: Limit] {
  return device ? [`login:${device}`, OF_ONE] : ['login', OF_STRANGERS];
}

/** @param seconds until the browser forgets it: 0 ends the session there */
export function sessionCookie(request: Request, value: string, seconds: number): string {
  return setCookie(request, { name: SESSION_COOKIE, value, path: '/', seconds });
}
