import { buildAtom } from '@/lib/feeds/atom';
import { makeFeed, ofSite, type Subscription } from '@/lib/feeds/feed';
import type { FeedFile } from '@/lib/feeds/formats';
import { buildJsonFeed } from '@/lib/feeds/json-feed';
import { buildRss } from '@/lib/feeds/rss';
import { readSite } from '@/lib/site';
import { readXml } from '@/tests/support/feed-standards';
import { load, writeContent } from './content';

/** A site with an address of its own. */
export const site = readSite(
  {
    title: '필담 & 벗 <3',
    description: '글로 나누는 대화 & 더',
    url: 'https://blog.example.com',
    author: { name: '글쓴이 & 벗', url: 'https://example.com/me' },
    language: 'ko',
    timeZone: 'Asia/Seoul',
    navigation: [],
    postsPerPage: 6,
  },
  {},
);

/** The blog that these files make (paths from `content/`). */
export const blog = (files: Record<string, string>) => load(writeContent(files)).blog;

/** A list of posts in all formats; each post's text is the one given, or one that names it. */
export async function feedsOf(
  subscription: Subscription,
  content?: string,
): Promise<Record<FeedFile, string>> {
  const feed = await makeFeed(subscription, site, async ({ slug }) => content ?? `<p>${slug}</p>`);
  return {
    'feed.xml': buildRss(feed),
    'atom.xml': buildAtom(feed),
    'feed.json': buildJsonFeed(feed),
  };
}

/** The feeds of all posts that these files make. */
export const siteFeeds = (files: Record<string, string>, content?: string) =>
  feedsOf(ofSite(blog(files)), content);

/** What a feed says of its posts, in the words of every format. */
export type Told = {
  id: string;
  url: string;
  title: string;
  summary: string;
  content: string;
  published: string;
};

const prefixes = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
};

/** The posts of a feed in each format, read without any code of the blog. */
export function told(feeds: Record<FeedFile, string>): Record<FeedFile, Told[]> {
  const xml = (source: string, items: string, fields: Record<keyof Told, string>) =>
    readXml(source)
      .find(items, prefixes)
      .map((item) => {
        const field = (name: keyof Told) => String(item.eval(`string(${fields[name]})`, prefixes));
        return {
          id: field('id'),
          url: field('url'),
          title: field('title'),
          summary: field('summary'),
          content: field('content'),
          published: field('published'),
        };
      });
  return {
    'feed.xml': xml(feeds['feed.xml'], '/rss/channel/item', {
      id: 'guid',
      url: 'link',
      title: 'title',
      summary: 'description',
      content: 'content:encoded',
      published: 'pubDate',
    }),
    'atom.xml': xml(feeds['atom.xml'], '/atom:feed/atom:entry', {
      id: 'atom:id',
      url: 'atom:link/@href',
      title: 'atom:title',
      summary: 'atom:summary',
      content: 'atom:content',
      published: 'atom:published',
    }),
    'feed.json': JSON.parse(feeds['feed.json']).items.map((item: Record<string, string>) => {
      const { id, url, title, summary, content_html: content, date_published: published } = item;
      return { id, url, title, summary, content, published };
    }),
  };
}
