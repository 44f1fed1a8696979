import sql, { join, type Sql } from 'sql-template-tag';
import type { Database } from '../database/database';
import { commentRow, idOf, type StoredComment } from './comment';

/** Threads on a page, and answers that come with each. */
const THREADS = 20;
const REPLIES = 5;

/** Answers on a page of one thread. */
const MORE_REPLIES = 20;

/** A comment and its first answers. `next` is the key after which more follow. */
export type StoredThread = {
  comment: StoredComment;
  replies: StoredComment[];
  next: string | null;
};
export type StoredPage = { threads: StoredThread[]; next: string | null };
export type StoredReplies = { replies: StoredComment[]; next: string | null };

/** By the time of the first comment of each thread. */
export type Order = 'newest' | 'oldest';

/**
 * A page of a post's threads, and the first answers of each.
 * @param after key of the last thread of the page before
 */
export async function listThreads(
  db: Database,
  { slug, order, after }: { slug: string; order: Order; after?: string | undefined },
): Promise<StoredPage> {
  const [behind, direction] = order === 'newest' ? [sql`<`, sql`DESC`] : [sql`>`, sql`ASC`];
  const from = after ? sql`AND path ${behind} ${after}` : sql``;
  const rows = await select(
    db,
    sql`SELECT * FROM comments WHERE slug = ${slug} AND depth = 0 AND shown = 1 ${from}
      ORDER BY path ${direction} LIMIT ${THREADS + 1}`,
  );
  const { items, next } = cut(rows, THREADS);
  const replies = await firstReplies(db, items);
  const threads = items.map((comment) => {
    const page = cut(replies.get(comment.id) ?? [], REPLIES);
    return { comment, replies: page.items, next: page.next };
  });
  return { threads, next };
}

/**
 * A page of the answers in a thread, each behind the one that it answers.
 * @param after key of the last answer of the page before
 */
export async function listReplies(
  db: Database,
  { slug, root, after }: { slug: string; root: string; after?: string | undefined },
): Promise<StoredReplies> {
  const from = after ? sql`AND path > ${after}` : sql``;
  const rows = await select(
    db,
    // A condition on the depth would have SQLite look through all answers to the post.
    sql`SELECT * FROM comments WHERE root = ${root} AND slug = ${slug} AND id <> ${root} AND shown = 1 ${from}
      ORDER BY path LIMIT ${MORE_REPLIES + 1}`,
  );
  const { items, next } = cut(rows, MORE_REPLIES);
  return { replies: items, next };
}

/**
 * One comment where it stands: the first of its thread, those that it answers, itself, and what follows.
 * @returns nothing where there is no such comment to be shown at this post
 */
export async function listAround(
  db: Database,
  { slug, id }: { slug: string; id: string },
): Promise<StoredThread | undefined> {
  const [comment] = await select(
    db,
    sql`SELECT * FROM comments WHERE id = ${id} AND slug = ${slug} AND shown = 1`,
  );
  if (!comment) return undefined;
  const above = ancestors(comment);
  const [following, [root, ...between]] = await Promise.all([
    select(
      db,
      sql`SELECT * FROM comments WHERE root = ${comment.root} AND shown = 1 AND depth > 0 AND path >= ${comment.path}
        ORDER BY path LIMIT ${MORE_REPLIES + 1}`,
    ),
    select(
      db,
      // By ids, which any planner finds at once, with any statistics.
      sql`SELECT * FROM comments WHERE id IN (${join([...above, id])}) ORDER BY path`,
    ),
  ]);
  if (!root) return undefined;
  const { items, next } = cut(following, MORE_REPLIES);
  return {
    comment: root,
    replies: [...between.filter(({ id: each }) => each !== id), ...items],
    next,
  };
}

/** Ids of what stands above a comment, from the first of its thread. */
function ancestors({ path, sort_key }: StoredComment): string[] {
  const size = sort_key.length;
  return Array.from({ length: path.length / size - 1 }, (_, n) =>
    idOf(path.slice(n * size, (n + 1) * size)),
  );
}

/** Comes after every path, which is of hexadecimal digits. */
const LAST = 'g';

/** The first answers of each thread, and one more where there are more, in one question. */
async function firstReplies(
  db: Database,
  threads: readonly StoredComment[],
): Promise<Map<string, StoredComment[]>> {
  if (threads.length === 0) return new Map();
  const ids = join(threads.map(({ id }) => id));
  // Answers that are shown may be removed ones, which `answers` does not count. Up to the place of the last one
  // wanted, so that a thread of thousands is not read; PostgreSQL takes ten times as long to plan a union of them.
  const rows = await select(
    db,
    sql`SELECT reply.* FROM comments AS first JOIN comments AS reply
      ON reply.root = first.id AND reply.shown = 1 AND reply.depth > 0 AND reply.path <= COALESCE(
        (SELECT path FROM comments WHERE root = first.id AND shown = 1 AND depth > 0
          ORDER BY path LIMIT 1 OFFSET ${REPLIES}), ${LAST})
      WHERE first.id IN (${ids}) ORDER BY reply.path`,
  );
  const byRoot = new Map<string, StoredComment[]>();
  for (const row of rows) byRoot.set(row.root, [...(byRoot.get(row.root) ?? []), row]);
  return byRoot;
}

function cut(rows: readonly StoredComment[], size: number) {
  const items = rows.slice(0, size);
  return { items, next: rows.length > size ? (items.at(-1)?.path ?? null) : null };
}

async function select(db: Database, statement: Sql): Promise<StoredComment[]> {
  return (await db.read(statement)).map((row) => commentRow.parse(row));
}
