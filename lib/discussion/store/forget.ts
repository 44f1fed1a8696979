import sql from 'sql-template-tag';
import type { Database } from '../database/database';

const DAY = 86_400_000;

/** Days for which anything is kept that came from an address, after the one on which it came. */
const KEEP = 29;

/** When each store was last tidied: the day. */
const tidied = new WeakMap<Database, number>();

/** Forgets once a day what has had its time. Where nothing has, nothing is written; where it fails, the next tries again. */
export async function forgetDaily(db: Database, now: number): Promise<void> {
  const today = Math.floor(now / DAY);
  if (tidied.get(db) === today) return;
  tidied.set(db, today);
  try {
    const old = await db.read(sql`SELECT 1 AS old FROM salts WHERE day < ${oldest(now).day}
      UNION ALL SELECT 1 AS old FROM attempts WHERE expires < ${now}
      UNION ALL SELECT 1 AS old FROM spent WHERE expires < ${now} LIMIT 1`);
    if (old.length > 0) await forget(db, now);
  } catch (error) {
    tidied.delete(db);
    throw error;
  }
}

/** The first day of which anything is kept, and its start: on the thirtieth day after it, all of it goes. */
function oldest(now: number): { day: string; start: number } {
  const start = (Math.floor(now / DAY) - KEEP) * DAY;
  return { day: new Date(start).toISOString().slice(0, 10), start };
}

/** Forgets what has had its time: used tickets, counted attempts, and all that came from addresses. */
export async function forget(db: Database, now: number): Promise<void> {
  const { day, start } = oldest(now);
  await db.write([
    sql`DELETE FROM attempts WHERE expires < ${now}`,
    sql`DELETE FROM spent WHERE expires < ${now}`,
    sql`DELETE FROM salts WHERE day < ${day}`,
    sql`DELETE FROM views WHERE day < ${day}`,
    sql`DELETE FROM blocks WHERE kind = 'address' AND created < ${start}`,
    sql`UPDATE comments SET address = NULL WHERE address IS NOT NULL AND created < ${start}`,
  ]);
}
