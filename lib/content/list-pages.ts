import type { Blog, Post } from './blog';

/** The latest posts, cut into pages of `size`: the home page first. Pinned posts stand apart. */
export function listPages({ latest }: Pick<Blog, 'latest'>, size: number): Post[][] {
  const count = Math.max(1, Math.ceil(latest.length / size));
  return Array.from({ length: count }, (_, page) => latest.slice(page * size, (page + 1) * size));
}
