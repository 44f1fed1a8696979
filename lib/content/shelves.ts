import type { Post } from './blog';
import type { Term } from './terms';

/** A tag, category or series with its posts. */
export type Shelf = Term & { posts: Post[] };

/** Puts posts, in the order given, on the shelves of their terms. By slug. */
export function fillShelves(
  terms: Map<string, Term>,
  posts: readonly Post[],
  termsOf: (post: Post) => readonly Term[],
): Map<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const term of terms.values()) shelves.set(term.slug, { ...term, posts: [] });
  for (const post of posts) {
    for (const { slug } of termsOf(post)) shelves.get(slug)?.posts.push(post);
  }
  return shelves;
}

/** Most used first, then by label. */
export function byUse(a: Shelf, b: Shelf): number {
  return b.posts.length - a.posts.length || a.label.localeCompare(b.label, 'ko');
}
