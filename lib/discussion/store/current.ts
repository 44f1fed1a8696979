import { environmentSchema } from '../../environment';
import type { Database } from '../database/database';
import { openDatabase } from '../database/open';

/** Where the discussion is kept when nothing else is said, from the project's root. */
export const DEFAULT_URL = 'file:.data/pildam.db';

const KEY = Symbol.for('pildam.discussion');

/**
 * The store of this site, one for a process: a second connection of our own would be a rival. That of the
 * development server outlives edits of its code.
 */
export function currentStore(): Database {
  const before: Database | undefined = Reflect.get(globalThis, KEY);
  if (before) return before;
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = environmentSchema.parse(process.env);
  const opened = openDatabase(DATABASE_URL ?? DEFAULT_URL, DATABASE_AUTH_TOKEN);
  Reflect.set(globalThis, KEY, opened);
  return opened;
}
