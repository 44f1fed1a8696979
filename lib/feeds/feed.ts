import type { Blog, Post } from '../content/blog';
import type { Shelf } from '../content/shelves';
import type { PostDate } from '../dates';
import { dictionary } from '../dictionary';
import type { Site } from '../site-schema';
import { paths } from '../urls';
import { readable } from './readable';

/** How many posts a feed holds, at most: the newest. */
const LENGTH = 20;

/** A list of posts that can be subscribed to. */
export type Subscription = {
  /** Absent for all posts of the site. */
  label?: string;
  description?: string;
  /** The page that shows the same posts, as a path. */
  path: string;
  posts: readonly Post[];
};

/** One post, as any format tells it. Text holds no character that one of the formats cannot. */
export type FeedItem = {
  /** For good, whatever its address becomes. */
  id: string;
  /** In full, as all addresses here. */
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** The whole post, in HTML. */
  content: string;
  published: PostDate;
  updated?: PostDate;
  /** BCP 47 tag, where it is not that of the feed. */
  language?: string;
  /** Its category, then its tags, as readers see them. */
  labels: string[];
};

/** A feed, as any format tells it. */
export type Feed = {
  title: string;
  description: string;
  /** The page with the same posts. */
  home: string;
  /** Address of this feed in a format. */
  address: (file: string) => string;
  language: string;
  author: { name: string; url?: string };
  /** When the last of its posts was published or changed; absent without posts. */
  changed?: PostDate;
  /** Newest first. */
  items: FeedItem[];
};

/** All posts of the site. */
export function ofSite({ posts }: Blog): Subscription {
  return { path: paths.home, posts };
}

/** The posts of a tag. */
export function ofTag({ slug, label, posts }: Shelf): Required<Subscription> {
  const description = dictionary.tagDescription(label, posts.length);
  return { label: dictionary.tagTitle(label), description, path: paths.tag(slug), posts };
}

/** The parts of a series; the newest first, as in any feed. */
export function ofSeries({ slug, label, posts }: Shelf): Required<Subscription> {
  const description = dictionary.finding.seriesOfPosts(label, posts.length);
  const newestFirst = posts.toSorted((a, b) => b.date.epoch - a.date.epoch);
  return {
    label: dictionary.finding.seriesTitle(label),
    description,
    path: paths.series(slug),
    posts: newestFirst,
  };
}

/**
 * Makes a feed of a list of posts.
 * @param bodyOf a post's text as HTML that stands by itself, its addresses in full
 */
export async function makeFeed(
  subscription: Subscription,
  site: Site,
  bodyOf: (post: Post) => Promise<string>,
): Promise<Feed> {
  const { label, description = site.description, path, posts } = subscription;
  const { name, url } = site.author;
  const items = await Promise.all(
    posts.slice(0, LENGTH).map(async (post) => makeItem(post, site, await bodyOf(post))),
  );
  return {
    title: readable(label ? `${label} · ${site.title}` : site.title),
    description: readable(description),
    home: site.url + path,
    address: (file) => site.url + paths.feed(path, file),
    language: site.language,
    author: { name: readable(name), ...(url && { url: new URL(url, site.url).href }) },
    changed: items
      .map(({ updated, published }) => updated ?? published)
      .reduce<PostDate | undefined>((a, b) => (a && a.epoch >= b.epoch ? a : b), undefined),
    items,
  };
}

function makeItem(post: Post, site: Site, content: string): FeedItem {
  const terms = [...(post.category ? [post.category] : []), ...post.tags];
  return {
    id: post.id,
    url: site.url + paths.post(post.slug),
    title: readable(post.title),
    summary: readable(post.excerpt),
    content: readable(content),
    published: post.date,
    updated: post.updated,
    language: post.lang === site.language ? undefined : post.lang,
    labels: terms.map(({ label }) => readable(label)),
  };
}
