import sql from 'sql-template-tag';
import type { Database } from '../database/database';

/** How long anything is kept that came from an address, in milliseconds. */
const KEEP = 30 * 86_400_000;

/** Forgets what has had its time: used tickets, counted attempts, and all that came from addresses. */
export async function forget(db: Database, now: number): Promise<void> {
  const day = new Date(now - KEEP).toISOString().slice(0, 10);
  await db.write([
    sql`DELETE FROM attempts WHERE expires < ${now}`,
    sql`DELETE FROM spent WHERE expires < ${now}`,
    sql`DELETE FROM salts WHERE day < ${day}`,
    sql`DELETE FROM views WHERE day < ${day}`,
    sql`DELETE FROM blocks WHERE kind = 'address' AND created < ${now - KEEP}`,
    sql`UPDATE comments SET address = NULL WHERE address IS NOT NULL AND created < ${now - KEEP}`,
  ]);
}
