import sql, { type Sql } from 'sql-template-tag';
import { count } from './counters';

/** What follows from the status that a comment has now, in the counters and in what is shown. May be run again. */
export function settle(slug: string, id: string): Sql[] {
  const change = sql`SELECT CASE WHEN c.status = 'published' THEN 1 ELSE 0 END - c.counted AS n FROM comments c WHERE c.id = ${id}`;
  return [
    count(slug, 'comments', change),
    sql`UPDATE comments SET answers = answers + (${change})
      WHERE id = (SELECT c.root FROM comments c WHERE c.id = ${id} AND c.depth > 0)`,
    sql`UPDATE comments SET counted = CASE WHEN status = 'published' THEN 1 ELSE 0 END WHERE id = ${id}`,
    show(sql`${id}`),
    show(sql`(SELECT c.parent FROM comments c WHERE c.id = ${id})`),
    show(sql`(SELECT c.root FROM comments c WHERE c.id = ${id})`),
  ];
}

/** A comment that is put away keeps its place as long as something that is shown answers it. */
function show(id: Sql): Sql {
  return sql`UPDATE comments SET shown = CASE
      WHEN status IN ('published', 'removed') THEN 1
      WHEN EXISTS (SELECT 1 FROM comments a WHERE a.parent = comments.id AND a.shown = 1) THEN 1
      ELSE 0 END
    WHERE id = ${id}`;
}

/** Takes away the places of removed comments that nothing answers any more, from the leaves of a thread up. */
export function clear(root: string): Sql[] {
  const leaves = sql`DELETE FROM comments WHERE root = ${root} AND status = 'removed'
    AND NOT EXISTS (SELECT 1 FROM comments a WHERE a.parent = comments.id)`;
  return [leaves, leaves, leaves];
}
