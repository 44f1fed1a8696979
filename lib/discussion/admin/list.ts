import type { KnownPost } from '../../content/known-posts';
import { paths } from '../../urls';
import type { Context } from '../context';
import { present } from '../present';
import { parse } from '../read-body';
import type { StoredComment } from '../store/comment';
import { countStatuses, searchComments } from '../store/moderation';
import { countByWriter } from '../store/writers';
import { searchSchema } from './requests';
import type { AdminComment, AdminPage } from './wire';

/**
 * Comments for the owner, newest first.
 * @throws Refusal where the query makes no sense
 */
export async function listForOwner(
  { db }: Context,
  query: URLSearchParams,
  posts: readonly KnownPost[],
): Promise<AdminPage> {
  const { status, q, after } = parse(Object.fromEntries(query), searchSchema);
  const { comments, next } = await searchComments(db, { status, text: q, after });
  const counted = await countByWriter(db, [
    ...new Set(comments.flatMap(({ writer }) => writer ?? [])),
  ]);
  const counts = await countStatuses(db);
  const titles = new Map(posts.map(({ slug, title }) => [slug, title]));
  const shown = comments.map(async (comment) => forOwner(comment, titles, counted));
  return {
    comments: await Promise.all(shown),
    next,
    counts: { pending: counts.get('pending') ?? 0, spam: counts.get('spam') ?? 0 },
  };
}

async function forOwner(
  comment: StoredComment,
  titles: Map<string, string>,
  counted: Map<string, number>,
): Promise<AdminComment> {
  const { id, slug, name, body, status, held_for, is_owner, created, edited, writer } = comment;
  const { html } = await present({ ...comment, status: 'published' });
  return {
    id,
    slug,
    title: titles.get(slug) ?? slug,
    path: `${paths.post(slug)}#comment-${id}`,
    name,
    body,
    html,
    status,
    heldFor: status === 'pending' ? held_for : [],
    isOwner: is_owner,
    created,
    edited,
    others: Math.max(0, (counted.get(writer ?? '') ?? 1) - 1),
  };
}
