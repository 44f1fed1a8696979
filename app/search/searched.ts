import type { Blog } from '@/lib/content/blog';
import { getContent } from '@/lib/content/current';
import { soundPosts } from '@/lib/content/sound-posts';

/** The posts that can be searched: all of a build; in development those without a problem. */
export function searched(): Pick<Blog, 'posts'> {
  const { blog, problems } = getContent();
  return { posts: soundPosts(blog.posts, problems) };
}
