import type { Post } from '@/lib/content/blog';
import { site } from '@/lib/site';
import { CommentSection } from './comment-section';
import { GiscusSection } from './giscus-section';

/** A post's comments, wherever they are kept; none where post or site will have none. */
export function Comments({ post }: { post: Post }) {
  const { comments, giscus } = site.discussion;
  if (!post.comments) return null;
  if (giscus) return <GiscusSection post={post} giscus={giscus} />;
  return comments ? <CommentSection slug={post.slug} /> : null;
}
