import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import { queueUp } from './counters';

/** Comments settled in one transaction. */
const PAGE = 500;

const unsettledRow = z.object({ id: z.string(), slug: z.string() });

/**
 * Shows and counts all that was brought in and is not yet. What readers do meanwhile counts as well, and
 * nothing counts twice, however often this is run.
 */
export async function settleAll(db: Database): Promise<void> {
  await settleComments(db);
  await settleReactions(db);
}

async function settleComments(db: Database): Promise<void> {
  let rows: z.infer<typeof unsettledRow>[];
  do {
    const found = await db.read(
      sql`SELECT id, slug FROM comments WHERE (status = 'published' AND counted = 0)
        OR (status IN ('published', 'removed') AND shown = 0) ORDER BY id LIMIT ${PAGE}`,
    );
    rows = found.map((row) => unsettledRow.parse(row));
    if (rows.length > 0) await settlePage(db, rows);
  } while (rows.length === PAGE);
  await showPlaces(db);
}

async function settlePage(
  db: Database,
  rows: readonly z.infer<typeof unsettledRow>[],
): Promise<void> {
  // In one order, or two such transactions could wait for each other.
  const slugs = [...new Set(rows.map(({ slug }) => slug))].sort();
  const these = sql`id IN (${join(rows.map(({ id }) => id))})`;
  const uncounted = sql`status = 'published' AND counted = 0 AND ${these}`;
  await db.write([
    ...slugs.map(queueUp),
    sql`INSERT INTO counters (slug, name, value)
      SELECT slug, 'comments', COUNT(*) FROM comments WHERE ${uncounted} GROUP BY slug
      ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + excluded.value`,
    sql`UPDATE comments SET answers = answers + (SELECT COUNT(*) FROM
        (SELECT root AS thread FROM comments WHERE depth > 0 AND ${uncounted}) AS added WHERE added.thread = comments.id)
      WHERE id IN (SELECT root FROM comments WHERE depth > 0 AND ${uncounted})`,
    sql`UPDATE comments SET counted = CASE WHEN status = 'published' THEN 1 ELSE 0 END, shown = 1
      WHERE status IN ('published', 'removed') AND ${these}`,
  ]);
}

/** Those that are put away keep their places above what is shown, from the leaves up. */
async function showPlaces(db: Database): Promise<void> {
  let shown: unknown[] | undefined;
  do {
    [shown] = await db.write([
      sql`UPDATE comments SET shown = 1 WHERE shown = 0 AND status IN ('pending', 'spam')
        AND EXISTS (SELECT 1 FROM comments a WHERE a.parent = comments.id AND a.shown = 1) RETURNING id`,
    ]);
  } while (shown && shown.length > 0);
}

async function settleReactions(db: Database): Promise<void> {
  await db.write([
    // Another who does the same waits here, and finds nothing left to count.
    sql`UPDATE reactions SET counted = 0 WHERE counted = 0`,
    sql`INSERT INTO counters (slug, name, value)
      SELECT slug, 'reaction:' || kind, COUNT(*) FROM reactions WHERE counted = 0 GROUP BY slug, kind
      ON CONFLICT (slug, name) DO UPDATE SET value = counters.value + excluded.value`,
    sql`UPDATE reactions SET counted = 1 WHERE counted = 0`,
  ]);
}
