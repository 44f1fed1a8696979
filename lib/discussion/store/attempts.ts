import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';

const countRow = z.object({ count: z.number() });

/** So many within so long, in milliseconds. */
export type Limit = { most: number; within: number };

/**
 * Counts an attempt.
 * @param who does what: `comment:` and a hash
 * @returns how many milliseconds to wait where there were too many, else 0
 */
export async function countAttempt(
  db: Database,
  who: string,
  { most, within }: Limit,
  now: number,
): Promise<number> {
  const { bucket, expires } = windowOf(who, within, now);
  const [rows] = await db.write([
    sql`INSERT INTO attempts (bucket, count, expires) VALUES (${bucket}, 1, ${expires})
      ON CONFLICT (bucket) DO UPDATE SET count = attempts.count + 1 RETURNING count`,
  ]);
  return countRow.parse(rows?.[0]).count > most ? expires - now : 0;
}

/** How many attempts there were in the present window. */
export async function attemptsOf(
  db: Database,
  who: string,
  { within }: Limit,
  now: number,
): Promise<number> {
  const { bucket } = windowOf(who, within, now);
  const [row] = await db.read(sql`SELECT count FROM attempts WHERE bucket = ${bucket}`);
  return row ? countRow.parse(row).count : 0;
}

/** Takes back an attempt that turned out to be none. */
export async function uncountAttempt(
  db: Database,
  who: string,
  { within }: Limit,
  now: number,
): Promise<void> {
  const { bucket } = windowOf(who, within, now);
  await db.write([
    sql`UPDATE attempts SET count = count - 1 WHERE bucket = ${bucket} AND count > 0`,
  ]);
}

function windowOf(who: string, within: number, now: number) {
  const expires = (Math.floor(now / within) + 1) * within;
  return { bucket: `${who}:${expires}`, expires };
}
