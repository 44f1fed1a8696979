import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import { count } from './counters';

export const VIEWS = 'views';

const popularRow = z.object({ slug: z.string(), value: z.number() });

/** A reader of a post on one day (`2026-11-25`), known by a hash that means nothing on the next. */
export type View = { slug: string; day: string; reader: string };

/** Counts a reader of a post, once a day. */
export async function countView(db: Database, { slug, day, reader }: View): Promise<void> {
  const one = sql`day = ${day} AND slug = ${slug} AND reader = ${reader}`;
  const [known] = await db.read(sql`SELECT 1 AS known FROM views WHERE ${one} AND counted = 1`);
  if (known) return;
  await db.write([
    sql`INSERT INTO views (day, slug, reader, counted) VALUES (${day}, ${slug}, ${reader}, 0)
      ON CONFLICT (day, slug, reader) DO NOTHING`,
    count(slug, VIEWS, sql`SELECT COUNT(*) AS n FROM views WHERE ${one} AND counted = 0`),
    sql`UPDATE views SET counted = 1 WHERE ${one}`,
  ]);
}

/** The most viewed posts, with how often; most viewed first. */
export async function mostViewed(
  db: Database,
  most: number,
): Promise<{ slug: string; views: number }[]> {
  const rows = await db.read(
    sql`SELECT slug, value FROM counters WHERE name = ${VIEWS} ORDER BY value DESC, slug LIMIT ${most}`,
  );
  return rows
    .map((row) => popularRow.parse(row))
    .map(({ slug, value }) => ({ slug, views: value }));
}
