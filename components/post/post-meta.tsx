import type { Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';
import { PostDate } from './post-date';
import { StatusBadge } from './status-badge';

/** One quiet line under a post in a list: category, reading time, and the date where the row has it nowhere else. */
export function PostMeta({ post, dated }: { post: Post; dated: boolean }) {
  return (
    <p className="post-meta">
      <StatusBadge status={post.status} />
      {post.category && (
        <a href={paths.category(post.category.slug)} className="link">
          {post.category.label}
        </a>
      )}
      {dated && <PostDate date={post.date} />}
      <span>{dictionary.readingTime(post.readingMinutes)}</span>
    </p>
  );
}
