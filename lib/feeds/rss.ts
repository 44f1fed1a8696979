import { toHtml } from 'hast-util-to-html';
import { x } from 'xastscript';
import { rfc822 } from '../dates';
import { paths } from '../urls';
import type { Feed, FeedItem } from './feed';
import { feedFormats } from './formats';
import { cdata, text, xmlFile } from './xml';

/** RSS 2.0, as the RSS Advisory Board describes it, with the whole text of each post. */
export function buildRss(feed: Feed): string {
  const self = { rel: 'self', type: feedFormats['feed.xml'].type, href: feed.address('feed.xml') };
  const icon = new URL(paths.icon(48), feed.home).href;
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const channel = x('channel', [
    x('title', text(feed.title)),
    x('link', feed.home),
    x('description', text(feed.description)),
    x('language', feed.language),
    x('atom:link', self),
    feed.changed && x('lastBuildDate', rfc822(feed.changed)),
    x('image', [x('url', icon), x('title', text(feed.title)), x('link', feed.home)]),
    ...feed.items.map((item) => buildItem(item, feed.author.name)),
  ]);
  return xmlFile(x('rss', { version: '2.0', ...namespaces }, channel));
}

function buildItem(item: FeedItem, author: string) {
  return x('item', [
    x('title', text(item.title)),
    x('link', item.url),
    x('guid', { isPermaLink: 'false' }, text(item.id)),
    x('pubDate', rfc822(item.published)),
    item.updated && x('atom:updated', item.updated.iso),
    x('dc:creator', text(author)),
    ...item.labels.map((label) => x('category', text(label))),
    x('description', text(asHtml(item.summary))),
    x('content:encoded', cdata(item.content)),
  ]);
}

/** The description of a post is read as HTML. */
function asHtml(value: string): string {
  return toHtml({ type: 'text', value }, { characterReferences: { useNamedReferences: true } });
}
