import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database';
import {
  type CommentDraft,
  commentRow,
  DEEPEST,
  type Status,
  type StoredComment,
  sortKey,
} from './comment';
import { queueUp } from './counters';
import { clear, settle, tally } from './settle';

/** What lets one comment in: it is used up with it. `expires` in milliseconds since 1970. */
export type Ticket = { id: string; expires: number };

/** A segment of `path`. */
const SEGMENT = 44;

/**
 * Adds a comment, or gives the one that has its id already.
 * @returns nothing where its ticket was used for another, or what it answers is not there to be answered
 */
export async function addComment(
  db: Database,
  draft: CommentDraft,
  ticket?: Ticket,
): Promise<StoredComment | undefined> {
  const { id, slug } = draft;
  const results = await db.write([
    queueUp(slug),
    ...(ticket ? [spend(ticket, id)] : []),
    insert(draft, ticket),
    ...tally(slug, id, draft.parent !== null),
  ]);
  const row = results.at(-1)?.[0];
  return row && commentRow.parse(row);
}

/** @returns nothing where there is no such comment */
export async function findComment(db: Database, id: string): Promise<StoredComment | undefined> {
  const [row] = await db.read(byId(id));
  return row && commentRow.parse(row);
}

/** What an edit changes. */
export type Change = Pick<
  StoredComment,
  'body' | 'html' | 'renderer' | 'fingerprint' | 'status' | 'held_for'
> & { edited: number };

/**
 * Changes what a comment says.
 * @returns nothing where it is gone, or no longer at this revision
 */
export async function editComment(
  db: Database,
  { id, slug, revision }: Pick<StoredComment, 'id' | 'slug' | 'revision'>,
  change: Change,
): Promise<StoredComment | undefined> {
  const results = await db.write([
    queueUp(slug),
    sql`UPDATE comments SET body = ${change.body}, html = ${change.html}, renderer = ${change.renderer},
        fingerprint = ${change.fingerprint}, status = ${change.status}, held_for = ${change.held_for.join(' ')},
        edited = ${change.edited}, revision = revision + 1
      WHERE id = ${id} AND revision = ${revision} AND status IN ('published', 'pending')`,
    ...settle(slug, id),
  ]);
  const row = results.at(-1)?.[0];
  const comment = row && commentRow.parse(row);
  // Its own words tell an attempt that had worked before from someone else's edit.
  const isDone = comment?.revision === revision + 1 && comment.body === change.body;
  return isDone ? comment : undefined;
}

/**
 * Removes a comment and all that its writer said: its place stays while something answers it.
 * @param also statements for the same transaction
 * @returns whether it is gone; not where it is no longer at this revision
 */
export async function removeComment(
  db: Database,
  { id, slug, revision }: Pick<StoredComment, 'id' | 'slug' | 'revision'>,
  also: readonly Sql[] = [],
): Promise<boolean> {
  const results = await db.write([
    queueUp(slug),
    sql`UPDATE comments SET status = 'removed', name = '', body = '', html = '', held_for = '', is_owner = 0,
        writer = NULL, password = NULL, address = NULL, fingerprint = NULL, edited = NULL, revision = revision + 1
      WHERE id = ${id} AND revision = ${revision} AND status <> 'removed'`,
    // Sent once more, it must not come back.
    sql`UPDATE spent SET used_by = '' WHERE used_by = ${id}`,
    ...settle(slug, id),
    clear(id),
    ...also,
    byId(id),
  ]);
  const row = results.at(-1)?.[0];
  return !row || commentRow.parse(row).status === 'removed';
}

/** Publishes a comment, or puts it away, with `also` in the same transaction. */
export async function setStatus(
  db: Database,
  { id, slug }: Pick<StoredComment, 'id' | 'slug'>,
  status: Exclude<Status, 'removed'>,
  also: readonly Sql[] = [],
): Promise<void> {
  await db.write([
    queueUp(slug),
    sql`UPDATE comments SET status = ${status} WHERE id = ${id} AND status <> 'removed'`,
    ...settle(slug, id),
    ...also,
  ]);
}

function byId(id: string): Sql {
  return sql`SELECT * FROM comments WHERE id = ${id}`;
}

function spend({ id, expires }: Ticket, comment: string): Sql {
  return sql`INSERT INTO spent (ticket, used_by, expires) VALUES (${id}, ${comment}, ${expires}) ON CONFLICT (ticket) DO NOTHING`;
}

function insert(draft: CommentDraft, ticket: Ticket | undefined): Sql {
  const { id, slug, parent, name, body, html, renderer, status, held_for, is_owner } = draft;
  const { writer, password, address, fingerprint, created } = draft;
  const key = sortKey(created, id);
  const place = parent
    ? sql`p.root, CASE WHEN p.depth < ${DEEPEST} THEN p.depth + 1 ELSE p.depth END,
        CASE WHEN p.depth < ${DEEPEST} THEN p.path ELSE SUBSTR(p.path, 1, ${SEGMENT * DEEPEST}) END || CAST(${key} AS text)`
    : sql`CAST(${id} AS text), 0, CAST(${key} AS text)`;
  const source = parent
    ? sql`comments p WHERE p.id = ${parent} AND p.slug = ${slug} AND p.status = 'published'`
    : sql`(SELECT 1 AS one) AS top WHERE 1 = 1`;
  const allowed = ticket
    ? sql` AND EXISTS (SELECT 1 FROM spent s WHERE s.ticket = ${ticket.id} AND s.used_by = ${id})`
    : sql``;
  return sql`INSERT INTO comments (id, slug, parent, root, depth, path, sort_key, name, body, html, renderer, status,
      held_for, is_owner, writer, password, address, fingerprint, created, edited, revision, counted, shown, answers)
    SELECT CAST(${id} AS text), CAST(${slug} AS text), CAST(${parent} AS text), ${place}, CAST(${key} AS text),
      CAST(${name} AS text), CAST(${body} AS text), CAST(${html} AS text), CAST(${renderer} AS text), CAST(${status} AS text),
      CAST(${held_for.join(' ')} AS text), CAST(${is_owner ? 1 : 0} AS bigint), CAST(${writer} AS text), CAST(${password} AS text),
      CAST(${address} AS text), CAST(${fingerprint} AS text), CAST(${created} AS bigint), CAST(NULL AS bigint), 1, 0, CAST(${status === 'published' ? 1 : 0} AS bigint), 0
    FROM ${source}${allowed}
    ON CONFLICT (id) DO NOTHING`;
}
