import { currentHtml } from './rendered';
import type { StoredComment } from './store/comment';
import type { StoredThread } from './store/list-comments';
import type { PublicComment, Thread } from './wire';

/** A comment as readers get it: without what is only for the owner, and without words that are gone. */
export async function present(comment: StoredComment): Promise<PublicComment> {
  const { id, parent, depth, status, created, revision } = comment;
  if (status !== 'published') {
    const state = status === 'removed' ? 'removed' : 'hidden';
    const silent = { name: '', isOwner: false, html: '', edited: null };
    return { id, parent, depth, state, created, revision, ...silent };
  }
  const { name, is_owner: isOwner, edited } = comment;
  const html = await currentHtml(comment);
  return { id, parent, depth, state: 'published', name, isOwner, html, created, edited, revision };
}

export async function presentThread({ comment, replies, next }: StoredThread): Promise<Thread> {
  return {
    comment: await present(comment),
    replies: await Promise.all(replies.map(present)),
    answers: comment.answers,
    next,
  };
}
