import type { Post } from '@/lib/content/blog';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { PostMeta } from './post-meta';

/** A post's title, with what a reader wants to know before beginning. */
export function PostHeader({ post }: { post: Post }) {
  const updated = post.updated && calendarDay(post.updated);
  return (
    <header className="post-header">
      <h1 className="post-title">{post.title}</h1>
      <PostMeta post={post} />
      {post.updated && updated && (
        <p className="mt-1 text-muted text-sm">
          <time dateTime={post.updated.iso}>
            {dictionary.updated(dictionary.date(updated.year, updated.month, updated.day))}
          </time>
        </p>
      )}
    </header>
  );
}
