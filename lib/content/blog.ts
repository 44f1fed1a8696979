import { termSlug } from '../urls';
import type { PostFile } from './read-post';
import { type PostStatus, statusAt } from './status';
import { collectTerms, type Term } from './terms';

/** A post among the others. */
export type Post = Omit<PostFile, 'tags' | 'category' | 'locate'> & {
  tags: Term[];
  category?: Term;
  status: PostStatus;
};

/** A tag or category with its posts, newest first. */
export type Shelf = Term & { posts: Post[] };

/** The posts before and after one, by date. */
export type Neighbours = { older?: Post; newer?: Post };

/** All that pages, feeds and indexes may know of the posts. Holds nothing that is not to be shown. */
export type Blog = {
  /** Newest first. */
  posts: Post[];
  /** Kept at the top of the home page, newest first. */
  pinned: Post[];
  /** All others, newest first. */
  latest: Post[];
  /** Most used first, then by label. */
  tags: Shelf[];
  categories: Shelf[];
  /** By slug in NFC. */
  post: (slug: string) => Post | undefined;
  tag: (slug: string) => Shelf | undefined;
  category: (slug: string) => Shelf | undefined;
  neighbours: (post: Post) => Neighbours;
  /** The posts of the series that a post belongs to, in order; empty where it belongs to none. */
  series: (post: Post) => Post[];
};

/**
 * Orders posts and finds what they share.
 * @param files the posts to show, in any order, their slugs unique
 * @param now milliseconds since the epoch, for the badge of posts that are not out yet
 */
export function createBlog(files: readonly PostFile[], now: number): Blog {
  const byDate = files.toSorted(
    (a, b) => b.date.epoch - a.date.epoch || (a.slug < b.slug ? -1 : 1),
  );
  const oldestFirst = byDate.toReversed();
  const tags = collectTerms(oldestFirst.flatMap((post) => post.tags));
  const categories = collectTerms(oldestFirst.flatMap((post) => post.category ?? []));
  const posts = byDate.map(({ locate: _, ...post }) => ({
    ...post,
    tags: resolve(post.tags, tags),
    category: post.category ? categories.get(termSlug(post.category)) : undefined,
    status: statusAt(post, now),
  }));
  const tagShelves = fill(tags, posts, (post) => post.tags);
  const categoryShelves = fill(categories, posts, (post) => (post.category ? [post.category] : []));
  const bySlug = new Map(posts.map((post, index) => [post.slug, { post, index }]));
  return {
    posts,
    pinned: posts.filter((post) => post.pinned),
    latest: posts.filter((post) => !post.pinned),
    tags: [...tagShelves.values()].sort(byUse),
    categories: [...categoryShelves.values()].sort(byUse),
    post: (slug) => bySlug.get(slug)?.post,
    tag: (slug) => tagShelves.get(slug),
    category: (slug) => categoryShelves.get(slug),
    neighbours: ({ slug }) => {
      const index = bySlug.get(slug)?.index;
      return index === undefined ? {} : { newer: posts[index - 1], older: posts[index + 1] };
    },
    series: ({ series }) =>
      series
        ? posts
            .filter((post) => post.series?.name === series.name)
            .sort((a, b) => (a.series?.order ?? 0) - (b.series?.order ?? 0))
        : [],
  };
}

/** A post's terms, each once however often it was written. */
function resolve(labels: readonly string[], terms: Map<string, Term>): Term[] {
  return [...new Set(labels.map(termSlug))].flatMap((slug) => terms.get(slug) ?? []);
}

function fill(
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

function byUse(a: Shelf, b: Shelf): number {
  return b.posts.length - a.posts.length || a.label.localeCompare(b.label, 'ko');
}
