import type { PostDate } from '../dates';

/** `draft`: its author says so. `scheduled`: its date has not come. */
export type PostStatus = 'published' | 'draft' | 'scheduled';

/** What a post is at a moment, in milliseconds since the epoch. */
export function statusAt(post: { draft: boolean; date: PostDate }, now: number): PostStatus {
  if (post.draft) return 'draft';
  return post.date.epoch > now ? 'scheduled' : 'published';
}
