import type { CommentPage, PublicComment, Source } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import type { Shown } from './comment-list';
import type { Claim, Discussion } from './discussion';
import { request } from './request';

/**
 * Shows a comment as it is by now, after it was changed elsewhere.
 * @throws RequestFailed
 */
export async function reloadComment(
  { slug, list }: Discussion,
  shown: Shown,
  claim: Claim,
): Promise<void> {
  const { id } = shown.comment;
  const { value: source } = await request<Source>(paths.api.source(id), 'POST', claim);
  // One that others do not see is on no page.
  const current = await findComment(slug, id).catch(() => undefined);
  list.update(shown, { ...(current ?? shown.comment), revision: source.revision });
}

/**
 * A comment as readers see it now.
 * @throws RequestFailed where it is not there
 */
export async function findComment(slug: string, id: string): Promise<PublicComment | undefined> {
  const { value } = await request<CommentPage>(`${paths.api.comments(slug)}?at=${id}`);
  const all = value.threads.flatMap(({ comment, replies }) => [comment, ...replies]);
  return all.find((comment) => comment.id === id);
}
