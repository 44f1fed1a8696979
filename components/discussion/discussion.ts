import type { Closed, PublicComment, Sent } from '@/lib/discussion/wire';
import type { CommentList, Shown } from './comment-list';
import { forgetOwn, isOwn, rememberOwn, writerToken } from './own-comments';

/** What proves that a comment may be changed. */
export type Claim = { writer: string } | { password: string };

/** The discussion of a post, as this page has it. */
export type Discussion = {
  slug: string;
  /** Why nothing can be written, if so. */
  closed: Closed;
  list: CommentList;
  /** Passwords of comments that were written elsewhere, by id. */
  passwords: Map<string, string>;
  /** Whether a new thread goes before the others. */
  isNewestFirst: boolean;
  /** The count of comments changes by so many. */
  count: (by: number) => void;
  /** Has a screen reader say something. */
  say: (words: string) => void;
};

/** What the reader can prove about a comment; nothing for someone else's. */
export function claimOf({ passwords }: Discussion, { id }: PublicComment): Claim | undefined {
  const password = passwords.get(id);
  if (password) return { password };
  return isOwn(id) ? { writer: writerToken() } : undefined;
}

/** Shows what became of a comment that was sent or changed, and gives it the focus. */
export function takeIn(discussion: Discussion, { comment, status }: Sent, before?: Shown): void {
  const { list, slug, isNewestFirst } = discussion;
  const isWaiting = status === 'pending';
  const wasCounted = before && !before.isWaiting;
  discussion.count((isWaiting ? 0 : 1) - (wasCounted ? 1 : 0));
  if (!discussion.passwords.has(comment.id)) {
    rememberOwn({ id: comment.id, slug, waiting: isWaiting ? comment : undefined }, Date.now());
  }
  const known = before ?? list.find(comment.id);
  if (known) list.update(known, comment, isWaiting);
  const shown = known ?? list.insert(comment, isWaiting, isNewestFirst);
  shown?.article.scrollIntoView({ block: 'nearest' });
  shown?.article.focus({ preventScroll: true });
}

/** Takes away what was removed. */
export function takeOut(discussion: Discussion, shown: Shown): void {
  if (!shown.isWaiting) discussion.count(-1);
  forgetOwn(shown.comment.id);
  discussion.list.remove(shown);
}
