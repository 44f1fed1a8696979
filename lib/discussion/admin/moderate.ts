import type { Sql } from 'sql-template-tag';
import type { Context } from '../context';
import { Refusal } from '../refusal';
import type { StoredComment } from '../store/comment';
import { block, record, unblockFor } from '../store/moderation';
import { findComment, removeComment, setStatus } from '../store/write-comments';
import type { Former, Undo } from './requests';
import type { Action } from './wire';

const statusAfter = { approve: 'published', hold: 'pending', spam: 'spam', block: 'spam' } as const;

/**
 * Does what the owner decided about comments, each with its entry in the log.
 * @returns those that were there, with the status that each had
 * @throws Refusal where none of them is there, or one was changed meanwhile
 */
export async function moderate(
  { db, now }: Context,
  ids: readonly string[],
  action: Action,
): Promise<Former[]> {
  const done: Former[] = [];
  for (const id of ids) {
    const comment = await findComment(db, id);
    if (!comment || comment.status === 'removed') continue;
    const logged = record({ created: now, action, target: id, note: comment.slug });
    if (action === 'delete') {
      if (!(await removeComment(db, comment, [logged]))) throw new Refusal('changed');
    } else {
      const blocks = action === 'block' ? blocksOf(comment, now) : [];
      await setStatus(db, comment, statusAfter[action], [...blocks, logged]);
    }
    done.push({ id, status: comment.status });
  }
  if (done.length === 0) throw new Refusal('no-comment');
  return done;
}

/**
 * Takes back what the owner did to comments: each has its former status again, and whoever was kept out for it may write again.
 * @throws Refusal where none of them is there
 */
export async function undo({ db, now }: Context, { action, comments }: Undo): Promise<void> {
  let found = 0;
  for (const { id, status } of comments) {
    const comment = await findComment(db, id);
    if (!comment || comment.status === 'removed') continue;
    const logged = record({ created: now, action: 'undo', target: id, note: comment.slug });
    const lifted = action === 'block' ? [unblockFor(id)] : [];
    await setStatus(db, comment, status, [...lifted, logged]);
    found += 1;
  }
  if (found === 0) throw new Refusal('no-comment');
}

function blocksOf({ id, writer, address, is_owner }: StoredComment, created: number): Sql[] {
  if (is_owner) return [];
  const kept = { note: id, created };
  return [
    ...(writer ? [block({ kind: 'writer', value: writer, ...kept })] : []),
    ...(address ? [block({ kind: 'address', value: address, ...kept })] : []),
  ];
}
