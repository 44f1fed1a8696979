import sql, { join, type Sql } from 'sql-template-tag';
import type { Database } from '@/lib/discussion/database/database';
import { type CommentDraft, sortKey } from '@/lib/discussion/store/comment';
import { addComment } from '@/lib/discussion/store/write-comments';
import { createRandom } from '../search-corpus/random';
import { newDraft, SLUG } from './drafts';

/** Rows of one statement, and statements of one transaction. */
const ROWS = 100;
const STATEMENTS = 20;

type Placed = CommentDraft & {
  root: string;
  depth: number;
  path: string;
  key: string;
  answers: number;
};

/** A post with very many comments, and what can be asked of them. */
export type Bulk = {
  /** First comments of threads. */
  roots: string[];
  /** All paths of first comments, and those of the answers in the longest thread: keys of pages. */
  keys: string[];
  longest: { id: string; keys: string[] };
  ids: string[];
};

/**
 * Fills a post with comments: one thread has a fifth of them, the others have a few answers each.
 * @param number how many
 * @param more what they have in common
 */
export async function fillPost(
  db: Database,
  number: number,
  more: Partial<CommentDraft> = {},
): Promise<Bulk> {
  const { slug = SLUG } = more;
  const all = makeComments(number, more);
  // Through the front door, so that the tables are there.
  await addComment(db, newDraft({ slug: '다른-글' }));
  const chunks: Placed[][] = [];
  for (let at = 0; at < all.length; at += ROWS) chunks.push(all.slice(at, at + ROWS));
  for (let at = 0; at < chunks.length; at += STATEMENTS) {
    await db.write(chunks.slice(at, at + STATEMENTS).map(insertAll));
  }
  await db.write([
    sql`INSERT INTO counters (slug, name, value) VALUES (${slug}, 'comments', ${number}), (${slug}, 'version', 1)`,
  ]);
  const [longest] = all;
  if (!longest) throw new RangeError('There must be a comment.');
  const roots = all.filter(({ depth }) => depth === 0);
  const answers = all.filter(({ root, depth }) => root === longest.id && depth > 0);
  return {
    roots: roots.map(({ id }) => id),
    keys: roots.map(({ path }) => path),
    longest: { id: longest.id, keys: answers.map(({ path }) => path) },
    ids: all.map(({ id }) => id),
  };
}

function makeComments(number: number, more: Partial<CommentDraft>): Placed[] {
  const random = createRandom(20_261_125);
  const start = Date.now() - number * 1000;
  const all: Placed[] = [];
  const long: Placed[] = [];
  const roots = new Map<string, Placed>();
  for (let n = 0; n < number; n += 1) {
    const isLong = n > 0 && n % 5 === 0;
    const parent = isLong
      ? random.pick(long)
      : n > 0 && random.chance(0.4)
        ? random.pick(all.slice(-50))
        : undefined;
    const comment = place(newDraft({ ...more, created: start + n * 1000 }), parent);
    all.push(comment);
    const root = roots.get(comment.root);
    if (root) root.answers += 1;
    else roots.set(comment.id, comment);
    if (n === 0 || comment.root === all[0]?.id) long.push(comment);
  }
  return all;
}

function place(draft: CommentDraft, parent: Placed | undefined): Placed {
  const key = sortKey(draft.created, draft.id);
  if (!parent) return { ...draft, root: draft.id, depth: 0, path: key, key, answers: 0 };
  const depth = Math.min(parent.depth + 1, 3);
  const path = (parent.depth < 3 ? parent.path : parent.path.slice(0, 3 * key.length)) + key;
  return { ...draft, parent: parent.id, root: parent.root, depth, path, key, answers: 0 };
}

function insertAll(comments: readonly Placed[]): Sql {
  const rows = comments.map(
    (
      c,
    ) => sql`(${c.id}, ${c.slug}, ${c.parent}, ${c.root}, ${c.depth}, ${c.path}, ${c.key}, ${c.name}, ${c.body},
      ${c.html}, ${c.renderer}, 'published', '', 0, ${c.writer}, ${c.password}, ${c.address}, ${c.fingerprint},
      ${c.created}, NULL, 1, 1, 1, ${c.answers})`,
  );
  return sql`INSERT INTO comments (id, slug, parent, root, depth, path, sort_key, name, body, html, renderer, status,
    held_for, is_owner, writer, password, address, fingerprint, created, edited, revision, counted, shown, answers)
    VALUES ${join(rows)}`;
}
