import { environmentSchema } from '../environment';
import type { Site } from '../site-schema';
import { clientAddress } from './client-address';
import { cookieOf } from './cookies';
import type { Database } from './database/database';
import { sign } from './hash';
import { Refusal } from './refusal';
import { isSession, SESSION_COOKIE } from './session';
import { countAttempt, type Limit, uncountAttempt } from './store/attempts';
import { readSalt, readSecret } from './store/settings';

/** What a request about the discussion is answered with. */
export type Context = {
  db: Database;
  now: number;
  /** Of this site, from which requests may come. */
  origins: readonly string[];
  /** `ADMIN_PASSWORD_HASH`, where it is set. */
  passwordHash: string | undefined;
  /** `COMMENT_WEBHOOK_URL`, where it is set. */
  webhook: string | undefined;
  /** What signs tickets and sessions. */
  secret: () => Promise<string>;
  /** Where the request comes from, as a hash that means nothing on another day. */
  address: () => Promise<string>;
  /** Whether the owner sent it. */
  isOwner: () => Promise<boolean>;
};

let secret: Promise<string> | undefined;

export function contextOf(request: Request, db: Database, site: Site, now: number): Context {
  const environment = environmentSchema.parse(process.env);
  const { ADMIN_PASSWORD_HASH: passwordHash, TRUSTED_PROXIES } = environment;
  const readOnce = () => {
    secret ??= readSecret(db).catch((error) => {
      secret = undefined;
      throw error;
    });
    return secret;
  };
  return {
    db,
    now,
    origins: [site.url, site.deployment],
    passwordHash,
    webhook: environment.COMMENT_WEBHOOK_URL,
    secret: readOnce,
    address: async () => {
      const salt = await readSalt(db, dayOf(now));
      return sign(clientAddress(request.headers, TRUSTED_PROXIES), salt);
    },
    isOwner: async () => {
      const value = cookieOf(request, SESSION_COOKIE);
      if (!value || !passwordHash) return false;
      return isSession(value, { secret: await readOnce(), passwordHash }, now);
    },
  };
}

/** The day of a moment, in UTC: `2026-11-25`. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * Counts an attempt of whoever sent the request.
 * @param what such as `comment`
 * @throws Refusal where there were too many
 */
export async function limit(context: Context, what: string, most: Limit): Promise<void> {
  const who = `${what}:${await context.address()}`;
  const wait = await countAttempt(context.db, who, most, context.now);
  if (wait > 0) throw new Refusal('too-often', { wait });
}

/** Takes back what `limit` counted, for what turned out to be no attempt. */
export async function unlimit(context: Context, what: string, most: Limit): Promise<void> {
  await uncountAttempt(context.db, `${what}:${await context.address()}`, most, context.now);
}
