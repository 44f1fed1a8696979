import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';

const counterRow = z.object({ name: z.string(), value: z.number() });

/** Adds what a query gives (one number) to a counter of a post. */
export function count(slug: string, name: string, amount: Sql): Sql {
  return sql`INSERT INTO counters (slug, name, value)
    SELECT CAST(${slug} AS text), CAST(${name} AS text), CAST(amount.n AS bigint) FROM (${amount}) AS amount WHERE amount.n <> 0
    ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + excluded.value`;
}

/** First in whatever writes comments of a post, so that one such transaction follows the other. */
export function queueUp(slug: string): Sql {
  return sql`INSERT INTO counters (slug, name, value) VALUES (${slug}, 'version', 1)
    ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + 1`;
}

/** All counters of a post, by name. */
export async function readCounters(db: Database, slug: string): Promise<Map<string, number>> {
  const rows = await db.read(sql`SELECT name, value FROM counters WHERE slug = ${slug}`);
  return new Map(rows.map((row) => counterRow.parse(row)).map(({ name, value }) => [name, value]));
}
