import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import { count, queueUp } from './counters';

/** Comments settled in one transaction. */
const PAGE = 500;

const slugRow = z.object({ slug: z.string() });
const commentRow = z.object({ id: z.string(), root: z.string() });

/** What was brought in, and should be shown, is not yet. */
const unsettled = sql`shown = 0 AND status IN ('published', 'removed')`;

/**
 * Shows and counts all that was brought in and is not yet. What readers do meanwhile counts as well, and
 * nothing counts twice, however often this is run.
 */
export async function settleAll(db: Database): Promise<void> {
  const posts = await db.read(sql`SELECT DISTINCT slug FROM comments WHERE ${unsettled}`);
  for (const { slug } of posts.map((row) => slugRow.parse(row))) await settlePost(db, slug);
  await showPlaces(db);
  await settleReactions(db);
}

async function settlePost(db: Database, slug: string): Promise<void> {
  let page: z.infer<typeof commentRow>[];
  do {
    // Depths are named so that the index of the post's comments leads to those that are not shown.
    const rows = await db.read(
      sql`SELECT id, root FROM comments
        WHERE slug = ${slug} AND depth IN (0, 1, 2, 3) AND ${unsettled} LIMIT ${PAGE}`,
    );
    page = rows.map((row) => commentRow.parse(row));
    if (page.length > 0) await settlePage(db, slug, page);
  } while (page.length === PAGE);
}

async function settlePage(
  db: Database,
  slug: string,
  page: readonly z.infer<typeof commentRow>[],
): Promise<void> {
  const isPublished = sql`CASE WHEN status = 'published' THEN 1 ELSE 0 END`;
  const these = sql`id IN (${join(page.map(({ id }) => id))})`;
  const threads = [...new Set(page.map(({ root }) => root))];
  await db.write([
    queueUp(slug),
    count(
      slug,
      'comments',
      sql`SELECT SUM(${isPublished} - counted) AS n FROM comments WHERE ${these}`,
    ),
    sql`UPDATE comments SET counted = ${isPublished},
        shown = CASE WHEN status IN ('published', 'removed') THEN 1 ELSE shown END
      WHERE ${these}`,
    sql`UPDATE comments SET answers = (SELECT COUNT(*) FROM comments a
        WHERE a.root = comments.id AND a.depth > 0 AND a.counted = 1)
      WHERE id IN (${join(threads)})`,
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
