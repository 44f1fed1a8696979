import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database';
import { reactionKinds } from '../wire';
import { count } from './counters';
import { reactionCounter } from './reactions';
import { closedName } from './settings';
import { VIEWS } from './views';

/** All that is counted of a post. */
const COUNTERS = ['version', 'comments', VIEWS, ...reactionKinds.map(reactionCounter)];

/**
 * Brings what was said, felt and counted at a post's old address to its new one. Where there is nothing to bring,
 * nothing is written.
 */
export async function adopt(db: Database, from: string, to: string): Promise<void> {
  const closed = closedName(from);
  const known = await db.read(
    sql`SELECT name FROM counters WHERE slug = ${from} UNION ALL SELECT name FROM settings WHERE name = ${closed}`,
  );
  if (known.length === 0) return;
  const names = sql`SELECT name, value FROM counters WHERE slug = ${from}`;
  await db.write([
    // Whoever writes at the old address has done so before this, or does so after it, and is brought along next.
    ...COUNTERS.map((name) => hold(from, name)),
    count(to, 'version', sql`SELECT 1 AS n`),
    sql`UPDATE comments SET slug = ${to} WHERE slug = ${from}`,
    // Of a reader who reacted, or was counted, at both addresses, one is left.
    sql`INSERT INTO reactions (slug, kind, reader, counted)
      SELECT CAST(${to} AS text), r.kind, r.reader, r.counted FROM reactions r WHERE r.slug = ${from}
      ON CONFLICT (slug, kind, reader) DO NOTHING`,
    sql`DELETE FROM reactions WHERE slug = ${from}`,
    sql`INSERT INTO views (day, slug, reader, counted)
      SELECT v.day, CAST(${to} AS text), v.reader, v.counted FROM views v WHERE v.slug = ${from}
      ON CONFLICT (day, slug, reader) DO NOTHING`,
    sql`DELETE FROM views WHERE slug = ${from}`,
    sql`INSERT INTO counters (slug, name, value)
      SELECT CAST(${to} AS text), old.name, old.value FROM (${names}) AS old WHERE old.name NOT LIKE 'reaction:%'
      ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + excluded.value`,
    sql`DELETE FROM counters WHERE slug = ${from} OR (slug = ${to} AND name LIKE 'reaction:%')`,
    sql`INSERT INTO counters (slug, name, value)
      SELECT slug, 'reaction:' || kind, COUNT(*) FROM reactions WHERE slug = ${to} GROUP BY slug, kind
      ON CONFLICT (slug, name) DO UPDATE SET value = excluded.value`,
    sql`INSERT INTO settings (name, value) SELECT CAST(${closedName(to)} AS text), value FROM settings WHERE name = ${closed}
      ON CONFLICT (name) DO NOTHING`,
    sql`DELETE FROM settings WHERE name = ${closed}`,
  ]);
}

/** Keeps others from a counter until the transaction ends, even where it is not there yet. */
function hold(slug: string, name: string): Sql {
  return sql`INSERT INTO counters (slug, name, value) VALUES (${slug}, ${name}, 0)
    ON CONFLICT (slug, name) DO UPDATE SET value = counters.value`;
}
