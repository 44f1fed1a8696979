import type { KnownPost } from '../../content/known-posts';
import type { Context } from '../context';
import { listClosed } from '../store/settings';
import type { ClosedPage } from './wire';

/** What is closed, of the posts that have comments. */
export async function closedForOwner(
  { db }: Context,
  posts: readonly KnownPost[],
): Promise<ClosedPage> {
  const { all, slugs } = await listClosed(db);
  const discussed = posts.filter(({ comments }) => comments);
  return {
    all,
    posts: discussed.map(({ slug, title }) => ({ slug, title, closed: slugs.has(slug) })),
  };
}
