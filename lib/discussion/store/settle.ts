import sql, { type Sql } from 'sql-template-tag';
import { count } from './counters';

/**
 * What follows from the status that a comment has now, in what is shown and in the counters. May be run again.
 * The last of the statements gives the comment.
 */
export function settle(slug: string, id: string): Sql[] {
  return [show(id), ...tally(slug, id)];
}

/**
 * The counters' part of it, which is all for a new comment: what it answers is shown already.
 * @param isAnswer whether the comment may have a thread that counts it
 */
export function tally(slug: string, id: string, isAnswer = true): Sql[] {
  const change = sql`SELECT CASE WHEN c.status = 'published' THEN 1 ELSE 0 END - c.counted AS n FROM comments c WHERE c.id = ${id}`;
  const toThread = sql`UPDATE comments SET answers = answers + (${change})
    WHERE id = (SELECT c.root FROM comments c WHERE c.id = ${id} AND c.depth > 0)`;
  return [
    count(slug, 'comments', change),
    ...(isAnswer ? [toThread] : []),
    sql`UPDATE comments SET counted = CASE WHEN status = 'published' THEN 1 ELSE 0 END WHERE id = ${id} RETURNING *`,
  ];
}

/** Whether something that is shown answers a comment, but for one of its answers. */
function hasShownAnswer(comment: Sql, except: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM comments a WHERE a.parent = ${comment} AND a.shown = 1 AND a.id <> ${except})`;
}

/**
 * A comment that is gone or put away keeps its place as long as something that is shown answers it: what
 * becomes of one decides about those that it answers, one after the other, up to the first of the thread.
 */
function show(id: string): Sql {
  const none = sql`''`;
  return sql`WITH RECURSIVE above (id, parent, shown) AS (
      SELECT c.id, c.parent, CASE WHEN c.status = 'published' OR ${hasShownAnswer(sql`c.id`, none)} THEN 1 ELSE 0 END
        FROM comments c WHERE c.id = ${id}
      UNION ALL
      SELECT p.id, p.parent, CASE WHEN p.status = 'published' OR above.shown = 1
          OR ${hasShownAnswer(sql`p.id`, sql`above.id`)} THEN 1 ELSE 0 END
        FROM above JOIN comments p ON p.id = above.parent
    )
    UPDATE comments SET shown = (SELECT above.shown FROM above WHERE above.id = comments.id)
    WHERE id IN (SELECT above.id FROM above)`;
}

/** Takes away the place of a removed comment that nothing answers, and of those above that nothing else answers. */
export function clear(id: string): Sql {
  return sql`WITH RECURSIVE bare (id, parent) AS (
      SELECT c.id, c.parent FROM comments c WHERE c.id = ${id} AND c.status = 'removed'
        AND NOT EXISTS (SELECT 1 FROM comments a WHERE a.parent = c.id)
      UNION ALL
      SELECT p.id, p.parent FROM bare JOIN comments p ON p.id = bare.parent WHERE p.status = 'removed'
        AND NOT EXISTS (SELECT 1 FROM comments a WHERE a.parent = p.id AND a.id <> bare.id)
    )
    DELETE FROM comments WHERE id IN (SELECT bare.id FROM bare)`;
}
