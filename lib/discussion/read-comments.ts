import { z } from 'zod';
import type { Context } from './context';
import { present, presentThread } from './present';
import { parse } from './read-body';
import { Refusal } from './refusal';
import { commentId } from './requests';
import { readCounters } from './store/counters';
import { listAround, listReplies, listThreads, type StoredPage } from './store/list-comments';
import { readClosed } from './store/settings';
import type { CommentPage, ThreadPage } from './wire';

const key = z
  .string()
  .regex(/^[0-9a-f]{44,176}$/)
  .optional();

/** What may be asked of a post's comments. */
const pageQuery = z.object({
  order: z.enum(['newest', 'oldest']).default('newest'),
  after: key,
  /** One comment where it stands. */
  at: commentId.optional(),
});

const threadQuery = z.object({ after: key });

/**
 * A page of a post's comments.
 * @throws Refusal for a query that means nothing, and for a comment that is not there
 */
export async function readComments(
  { db }: Context,
  slug: string,
  query: URLSearchParams,
): Promise<CommentPage> {
  const { at, ...rest } = parse(Object.fromEntries(query), pageQuery);
  const [counters, closed, page] = await Promise.all([
    readCounters(db, slug),
    readClosed(db, slug),
    at ? alone(db, slug, at) : listThreads(db, { slug, ...rest }),
  ]);
  const threads = await Promise.all(page.threads.map(presentThread));
  return { count: counters.get('comments') ?? 0, closed, threads, next: page.next };
}

/** A page of the answers in a thread. */
export async function readThread(
  { db }: Context,
  slug: string,
  root: string,
  query: URLSearchParams,
): Promise<ThreadPage> {
  const { after } = parse(Object.fromEntries(query), threadQuery);
  const { replies, next } = await listReplies(db, { slug, root, after });
  return { replies: await Promise.all(replies.map(present)), next };
}

async function alone(db: Context['db'], slug: string, id: string): Promise<StoredPage> {
  const thread = await listAround(db, { slug, id });
  if (!thread) throw new Refusal('no-comment');
  return { threads: [thread], next: null };
}
