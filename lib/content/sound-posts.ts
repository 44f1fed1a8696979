import type { Post } from './blog';
import type { Problem } from './problem';

/**
 * The posts without a problem in their file. In development, where the others are shown with what is
 * wrong, a file made of many posts does without them; a build has none.
 */
export function soundPosts(posts: readonly Post[], problems: readonly Problem[]): Post[] {
  const files = new Set(problems.map(({ file }) => file));
  return posts.filter(({ file }) => !files.has(file));
}
