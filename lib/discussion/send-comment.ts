import { type Context, limit } from './context';
import { hashPassword, hashSecret, isSame } from './hash';
import { fingerprint, holdReasons } from './hold';
import { renderComment, renderer } from './markdown';
import { Refusal } from './refusal';
import type { NewComment } from './requests';
import { skeleton } from './skeleton';
import { attemptsOf, countAttempt } from './store/attempts';
import type { StoredComment } from './store/comment';
import { isBlocked } from './store/moderation';
import { readClosed } from './store/settings';
import { addComment, findComment } from './store/write-comments';
import { checkTicket, issueTicket } from './tickets';
import type { Challenge } from './wire';

/** Comments of one sender, and what people send in all: beyond, writing costs work. */
const OF_ONE = { most: 10, within: 10 * 60_000 } as const;
const OF_ALL = { most: 30, within: 10 * 60_000 } as const;

/** What of the site decides about comments. */
export type Rules = { heldWords: readonly string[]; ownerName: string };

/** A ticket for a comment that is being written. */
export async function openForm({ db, now, secret }: Context): Promise<Challenge> {
  return issueTicket(await secret(), now, await isCrowded(db, now));
}

async function isCrowded(db: Context['db'], now: number): Promise<boolean> {
  return (await attemptsOf(db, 'all', OF_ALL, now)) >= OF_ALL.most;
}

/**
 * Takes a comment in. What was sent once is found again, not added.
 * @throws Refusal with the reason why it is not taken
 */
export async function sendComment(
  context: Context,
  slug: string,
  sent: NewComment,
  rules: Rules,
): Promise<StoredComment> {
  const { db, now } = context;
  await limit(context, 'comment', OF_ONE);
  if (sent.website !== '') throw new Refusal('robot');
  const writer = hashSecret(sent.writer);
  const before = await findComment(db, sent.id);
  if (before) return own(before, writer, slug);
  const needsWork = await isCrowded(db, now);
  const ticket = await checkTicket(sent, { secret: await context.secret(), now, needsWork });
  // Only what could be a comment counts: nobody makes writing costly for others with mere noise.
  await countAttempt(db, 'all', OF_ALL, now);
  const closed = await readClosed(db, slug);
  if (closed) throw new Refusal(closed === 'site' ? 'read-only' : 'closed');
  const isOwner = await context.isOwner();
  const address = await context.address();
  const name = isOwner ? rules.ownerName : guestName(sent.name, rules.ownerName);
  if (!isOwner && (await isBlocked(db, { writer, address, name }))) throw new Refusal('blocked');
  const words = { id: sent.id, name, body: sent.body, writer };
  const hasOwner = context.passwordHash !== undefined;
  const held = isOwner ? [] : await holdReasons(db, words, { ...rules, hasOwner });
  const added = await addComment(
    db,
    {
      ...words,
      slug,
      parent: sent.parent ?? null,
      html: await renderComment(sent.body),
      renderer,
      status: held.length > 0 ? 'pending' : 'published',
      held_for: held,
      is_owner: isOwner,
      password: sent.password ? await hashPassword(sent.password) : null,
      address,
      fingerprint: fingerprint(sent.body),
      created: now,
    },
    ticket,
  );
  if (added) return own(added, writer, slug);
  // Either what it answers is gone, or the ticket had been used.
  const parent = sent.parent ? await findComment(db, sent.parent) : undefined;
  throw new Refusal(sent.parent && parent?.status !== 'published' ? 'no-parent' : 'ticket');
}

/** Someone else's comment under the same id is none of the sender's business. */
function own(comment: StoredComment, writer: string, slug: string): StoredComment {
  const isOwn = comment.slug === slug && comment.writer !== null && isSame(comment.writer, writer);
  if (!isOwn) throw new Refusal('ticket');
  return comment;
}

/** Nobody may speak in the owner's name. */
function guestName(name: string, ownerName: string): string {
  if (skeleton(name) !== skeleton(ownerName)) return name;
  throw new Refusal('invalid', { fields: [{ field: 'name', words: 'name-of-owner' }] });
}
