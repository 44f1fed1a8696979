import type { Post } from '@/lib/content/blog';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';
import { Excerpt } from './excerpt';
import { PostDate } from './post-date';
import { PostMeta } from './post-meta';

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

function PostRow({ post, titleLevel }: { post: Post; titleLevel: 2 | 3 }) {
  const Title = `h${titleLevel}` as const;
  return (
    <article>
      <Title className="row-title">
        <a href={paths.post(post.slug)}>{post.title}</a>
      </Title>
      <Excerpt text={post.excerpt} />
      <PostMeta post={post} dated={false} />
      <p className="row-date">
        <PostDate date={post.date} />
      </p>
    </article>
  );
}

function startsYear(post: Post, before: Post | undefined): boolean {
  return !!before && calendarDay(before.date).year !== calendarDay(post.date).year;
}
