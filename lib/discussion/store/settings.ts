import { randomBytes } from 'node:crypto';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import type { Closed } from '../wire';

const nameRow = z.object({ name: z.string() });
const valueRow = z.object({ value: z.string() });
const saltRow = z.object({ salt: z.string() });

/** Names of settings: that all is closed, and with what those begin that close a post. */
export const READ_ONLY = 'read-only';
export const CLOSED_POST = 'closed:';

/** Name of the setting that closes a post. */
export const closedName = (slug: string) => `${CLOSED_POST}${slug}`;

/** Why nothing new may be written about a post. */
export async function readClosed(db: Database, slug: string): Promise<Closed> {
  const rows = await db.read(
    sql`SELECT name FROM settings WHERE name IN (${READ_ONLY}, ${closedName(slug)})`,
  );
  const names = rows.map((row) => nameRow.parse(row).name);
  if (names.includes(READ_ONLY)) return 'site';
  return names.length > 0 ? 'post' : null;
}

/** Slugs of the posts whose comments are closed, and whether all are. */
export async function listClosed(db: Database): Promise<{ all: boolean; slugs: Set<string> }> {
  const rows = await db.read(
    sql`SELECT name FROM settings WHERE name = ${READ_ONLY} OR name LIKE ${`${CLOSED_POST}%`}`,
  );
  const names = rows.map((row) => nameRow.parse(row).name);
  const slugs = names.filter((name) => name !== READ_ONLY);
  return {
    all: names.includes(READ_ONLY),
    slugs: new Set(slugs.map((name) => name.slice(CLOSED_POST.length))),
  };
}

/** Closes the comments of a post, or opens them. Without a post: all comments. */
export async function setClosed(
  db: Database,
  slug: string | undefined,
  closed: boolean,
  also: readonly Sql[] = [],
): Promise<void> {
  const name = slug === undefined ? READ_ONLY : closedName(slug);
  await db.write([
    closed
      ? sql`INSERT INTO settings (name, value) VALUES (${name}, '1') ON CONFLICT (name) DO NOTHING`
      : sql`DELETE FROM settings WHERE name = ${name}`,
    ...also,
  ]);
}

/** What signs tickets and sessions: made at random by the first who asks, the same for all. */
export async function readSecret(db: Database): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  const name = 'secret';
  const kept = sql`SELECT value FROM settings WHERE name = ${name}`;
  const [known] = await db.read(kept);
  if (known) return valueRow.parse(known).value;
  const insert = sql`INSERT INTO settings (name, value) VALUES (${name}, ${made}) ON CONFLICT (name) DO NOTHING`;
  const results = await db.write([insert, kept]);
  return valueRow.parse(results[1]?.[0]).value;
}

/**
 * What is mixed into the addresses of a day (`2026-11-25`), so that they are no longer addresses.
 */
export async function readSalt(db: Database, day: string): Promise<string> {
  const kept = sql`SELECT salt FROM salts WHERE day = ${day}`;
  const [known] = await db.read(kept);
  if (known) return saltRow.parse(known).salt;
  const made = randomBytes(32).toString('base64url');
  const insert = sql`INSERT INTO salts (day, salt) VALUES (${day}, ${made}) ON CONFLICT (day) DO NOTHING`;
  const results = await db.write([insert, kept]);
  return saltRow.parse(results[1]?.[0]).salt;
}
