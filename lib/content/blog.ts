import { termSlug } from '../urls';
import { addressesOf } from './addresses';
import type { PostFile } from './read-post';
import { createRelated } from './related';
import { collectSeries } from './series';
import { byUse, fillShelves, type Shelf } from './shelves';
import { type PostStatus, statusAt } from './status';
import { collectTerms, type Term } from './terms';
import { createVersions, type Version } from './translations';

/** A post with the name that feeds know it by (addresses.ts). */
type NamedPost = PostFile & { id: string };

/** A post among the others. */
export type Post = Omit<NamedPost, 'tags' | 'category' | 'series' | 'locate'> & {
  tags: Term[];
  category?: Term;
  /** Its series, and its place there (from 1, gaps are possible). */
  series?: Term & { order: number };
  status: PostStatus;
};

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
  /** Most used first, then by label; posts newest first. */
  tags: Shelf[];
  categories: Shelf[];
  /** The one with the newest part first; posts in the order of the series. */
  allSeries: Shelf[];
  /** By slug in NFC. */
  post: (slug: string) => Post | undefined;
  /** The post that an old address leads to, as a decoded path in NFC. */
  movedFrom: (address: string) => Post | undefined;
  tag: (slug: string) => Shelf | undefined;
  category: (slug: string) => Shelf | undefined;
  series: (slug: string) => Shelf | undefined;
  neighbours: (post: Post) => Neighbours;
  /** In which languages a post can be read, oldest first; none for a post without translations. */
  versions: (post: Post) => Version[];
  /** At most three other posts about the same things, most alike first. */
  related: (post: Post) => Post[];
};

/**
 * Orders posts and finds what they share.
 * @param files the posts to show, in any order, their slugs unique
 * @param now milliseconds since the epoch, for the badge of posts that are not out yet
 */
export function createBlog(files: readonly NamedPost[], now: number): Blog {
  const byDate = files.toSorted(
    (a, b) => b.date.epoch - a.date.epoch || (a.slug < b.slug ? -1 : 1),
  );
  const oldestFirst = byDate.toReversed();
  const tags = collectTerms(oldestFirst.flatMap((post) => post.tags));
  const categories = collectTerms(oldestFirst.flatMap((post) => post.category ?? []));
  const seriesNames = collectTerms(oldestFirst.flatMap((post) => post.series?.name ?? []));
  const posts = byDate.map(({ locate: _, ...post }) => ({
    ...post,
    tags: resolve(post.tags, tags),
    category: post.category ? categories.get(termSlug(post.category)) : undefined,
    series: withOrder(post.series, seriesNames),
    status: statusAt(post, now),
  }));
  const tagShelves = fillShelves(tags, posts, (post) => post.tags);
  const categoryShelves = fillShelves(categories, posts, ({ category }) =>
    category ? [category] : [],
  );
  const allSeries = collectSeries(seriesNames, posts);
  const bySlug = new Map(posts.map((post, index) => [post.slug, { post, index }]));
  const byOldAddress = new Map(
    posts.flatMap((post) =>
      addressesOf(post)
        .slice(1)
        .map((address) => [address, post] as const),
    ),
  );
  return {
    posts,
    pinned: posts.filter((post) => post.pinned),
    latest: posts.filter((post) => !post.pinned),
    tags: [...tagShelves.values()].sort(byUse),
    categories: [...categoryShelves.values()].sort(byUse),
    allSeries,
    post: (slug) => bySlug.get(slug)?.post,
    movedFrom: (address) => byOldAddress.get(address),
    tag: (slug) => tagShelves.get(slug),
    category: (slug) => categoryShelves.get(slug),
    series: (slug) => allSeries.find((each) => each.slug === slug),
    neighbours: ({ slug }) => {
      const index = bySlug.get(slug)?.index;
      return index === undefined ? {} : { newer: posts[index - 1], older: posts[index + 1] };
    },
    versions: createVersions(posts.toReversed()),
    related: createRelated(posts),
  };
}

/** A post's terms, each once however often it was written. */
function resolve(labels: readonly string[], terms: Map<string, Term>): Term[] {
  return [...new Set(labels.map(termSlug))].flatMap((slug) => terms.get(slug) ?? []);
}

function withOrder(series: PostFile['series'], terms: Map<string, Term>): Post['series'] {
  const term = series && terms.get(termSlug(series.name));
  return term && { ...term, order: series.order };
}
