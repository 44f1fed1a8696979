import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../database/database';
import { commentRow, type StoredComment } from '../store/comment';
import { unblock } from '../store/moderation';
import { findComment, removeComment } from '../store/write-comments';

/** Comments read at once. */
const PAGE = 200;

/** Attempts to remove a comment that is changed at the same time. */
const ATTEMPTS = 5;

/** Whose words: those of a comment's writer, or all under a name. */
export type Person = { comment: string } | { name: string };

/** Nothing is to be erased. */
export class NobodyFound extends Error {
  override name = 'NobodyFound';
}

/**
 * Finds what a person wrote. Of a writer without a device, whose comment was brought in from elsewhere, that
 * comment alone is known.
 * @throws NobodyFound
 */
export async function findWords(db: Database, person: Person): Promise<StoredComment[]> {
  if ('name' in person) return found(await all(db, sql`name = ${person.name.normalize('NFC')}`));
  const comment = await findComment(db, person.comment);
  if (!comment || comment.status === 'removed') {
    throw new NobodyFound(
      `There is no comment ${person.comment}; its id is in the address of its link.`,
    );
  }
  return comment.writer === null ? [comment] : all(db, sql`writer = ${comment.writer}`);
}

/**
 * Erases comments, and the blocks of their names; places of those that are answered stay, without words.
 * @returns how many of them are gone: not those that were changed again and again meanwhile
 */
export async function eraseWords(
  db: Database,
  comments: readonly StoredComment[],
): Promise<number> {
  let erased = 0;
  for (const { id } of comments) {
    if (await erase(db, id)) erased += 1;
  }
  const names = new Set(comments.map(({ name }) => name));
  await db.write([...names].map((value) => unblock({ kind: 'name', value })));
  return erased;
}

async function erase(db: Database, id: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const comment = await findComment(db, id);
    if (!comment || comment.status === 'removed') return true;
    if (await removeComment(db, comment)) return true;
  }
  return false;
}

async function all(db: Database, condition: Sql): Promise<StoredComment[]> {
  const comments: StoredComment[] = [];
  let rows: StoredComment[];
  do {
    const after = comments.at(-1)?.id ?? '';
    const page = await db.read(
      sql`SELECT * FROM comments WHERE ${condition} AND status <> 'removed' AND id > ${after} ORDER BY id LIMIT ${PAGE}`,
    );
    rows = page.map((row) => commentRow.parse(row));
    comments.push(...rows);
  } while (rows.length === PAGE);
  return comments;
}

function found(comments: StoredComment[]): StoredComment[] {
  if (comments.length > 0) return comments;
  throw new NobodyFound('There is no comment under this name; write it as it stands there.');
}
