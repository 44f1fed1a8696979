import { paths } from '../urls';
import type { Feed, FeedItem } from './feed';

/** JSON Feed 1.1 (jsonfeed.org), with the whole text of each post. */
export function buildJsonFeed(feed: Feed): string {
  const icon = (size: number) => new URL(paths.icon(size), feed.home).href;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.address('feed.json'),
    description: feed.description,
    icon: icon(512),
    favicon: icon(48),
    authors: [feed.author],
    language: feed.language,
    items: feed.items.map((item) => buildItem(item, feed.author)),
  })}\n`;
}

function buildItem(item: FeedItem, author: Feed['author']) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    date_published: item.published.iso,
    date_modified: item.updated?.iso,
    authors: [author],
    language: item.language,
    tags: item.labels,
  };
}
