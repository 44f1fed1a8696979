import type { Post } from '@/lib/content/blog';
import { PostRow } from './post-row';

/** The parts of a series, in their order. */
export function PartList({ posts }: { posts: readonly Post[] }) {
  return (
    <ol className="post-list">
      {posts.map((post, index) => (
        <li key={post.slug}>
          <PostRow post={post} titleLevel={2} place={index + 1} />
        </li>
      ))}
    </ol>
  );
}
