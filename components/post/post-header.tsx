import type { Post } from '@/lib/content/blog';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { Breadcrumb } from './breadcrumb';
import { PostDate } from './post-date';
import { StatusBadge } from './status-badge';

/** A post's title, with what a reader wants to know before beginning. */
export function PostHeader({ post }: { post: Post }) {
  const updated = post.updated && calendarDay(post.updated);
  return (
    <header className="post-header">
      <Breadcrumb category={post.category} />
      <h1 className="post-title">{post.title}</h1>
      <p className="post-meta">
        <StatusBadge status={post.status} />
        <PostDate date={post.date} />
        {post.updated && updated && (
          <time dateTime={post.updated.iso}>
            {dictionary.updated(dictionary.date(updated.year, updated.month, updated.day))}
          </time>
        )}
        <span>{dictionary.readingTime(post.readingMinutes)}</span>
      </p>
    </header>
  );
}
