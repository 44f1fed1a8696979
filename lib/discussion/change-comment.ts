import type { z } from 'zod';
import { type Context, limit, unlimit } from './context';
import { hashSecret, isPassword, isSame } from './hash';
import { fingerprint, holdReasons } from './hold';
import { renderComment, renderer } from './markdown';
import { Refusal } from './refusal';
import type { claimSchema, editSchema, removalSchema } from './requests';
import type { Rules } from './send-comment';
import type { StoredComment } from './store/comment';
import { readClosed } from './store/settings';
import { editComment, findComment, removeComment } from './store/write-comments';
import type { Source } from './wire';

type Edit = z.infer<typeof editSchema>;
type Removal = z.infer<typeof removalSchema>;
type Claim = z.infer<typeof claimSchema>;

/** Attempts to change a comment, of one sender: a password must not be found by trying. */
const LIMIT = { most: 20, within: 10 * 60_000 } as const;

/**
 * Changes what a comment says; it waits for the owner where a new one would, but for its name.
 * @throws Refusal where it is gone, someone else's, changed meanwhile, or closed
 */
export async function changeComment(
  context: Context,
  id: string,
  edit: Edit,
  { heldWords }: Rules,
): Promise<StoredComment> {
  const { db, now } = context;
  const comment = await claim(context, id, edit);
  if (await readClosed(db, comment.slug)) throw new Refusal('closed');
  const { body } = edit;
  const words = { id, name: comment.name, body, writer: comment.writer ?? '' };
  // A name that was let in once stays so.
  const hasOwner = context.passwordHash !== undefined && comment.status === 'pending';
  const held = comment.is_owner ? [] : await holdReasons(db, words, { heldWords, hasOwner });
  const changed = await editComment(
    db,
    { ...comment, revision: edit.revision },
    {
      body,
      html: await renderComment(body),
      renderer,
      fingerprint: fingerprint(body),
      status: held.length > 0 ? 'pending' : 'published',
      held_for: held,
      edited: now,
    },
  );
  if (!changed) throw new Refusal('changed');
  return changed;
}

/** @throws Refusal where it is someone else's, or changed meanwhile; answers with nothing: there is nothing left */
export async function deleteComment(context: Context, id: string, removal: Removal): Promise<null> {
  const comment = await claim(context, id, removal);
  const isGone = await removeComment(context.db, { ...comment, revision: removal.revision });
  if (!isGone) throw new Refusal('changed');
  return null;
}

/**
 * A comment as it was written, for who may change it.
 * @throws Refusal where it is gone or someone else's
 */
export async function commentSource(context: Context, id: string, by: Claim): Promise<Source> {
  // Checking passwords is costly, also that of one's own comment.
  await limit(context, 'source', LIMIT);
  const { body, revision } = await claim(context, id, by);
  // It is the change that follows which counts.
  await unlimit(context, 'change', LIMIT);
  return { body, revision };
}

/** The comment, if the request proves that it may be changed. */
async function claim(
  context: Context,
  id: string,
  { writer, password }: Claim,
): Promise<StoredComment> {
  await limit(context, 'change', LIMIT);
  const comment = await findComment(context.db, id);
  if (!comment || comment.status === 'removed' || comment.status === 'spam') {
    throw new Refusal('no-comment');
  }
  const isWriter =
    writer !== undefined && comment.writer !== null && isSame(hashSecret(writer), comment.writer);
  if (isWriter) return comment;
  if (password && comment.password && (await isPassword(password, comment.password))) {
    return comment;
  }
  if (comment.is_owner && (await context.isOwner())) return comment;
  throw new Refusal('not-yours');
}
