import type { Post } from '@/lib/content/blog';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { PostRow } from './post-row';

/** Posts as plain rows, in the order given, with a hairline between years. */
export function PostList({
  posts,
  titleLevel = 2,
}: {
  posts: readonly Post[];
  titleLevel?: 2 | 3;
}) {
  if (posts.length === 0) return <p className="text-muted">{dictionary.noPosts}</p>;
  return (
    <ol className="post-list">
      {posts.map((post, index) => (
        <li key={post.slug} data-new-year={startsYear(post, posts[index - 1]) || undefined}>
          <PostRow post={post} titleLevel={titleLevel} />
        </li>
      ))}
    </ol>
  );
}

function startsYear(post: Post, before: Post | undefined): boolean {
  return !!before && calendarDay(before.date).year !== calendarDay(post.date).year;
}
