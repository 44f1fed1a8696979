import { x } from 'xastscript';
import { paths } from '../urls';
import type { Feed, FeedItem } from './feed';
import { feedFormats } from './formats';
import { cdata, text, xmlFile } from './xml';

/** What a feed without posts says of its last change: it must say something, the same in each build. */
const NEVER = '1970-01-01T00:00:00Z';

/** Atom (RFC 4287), with the whole text of each post. */
export function buildAtom(feed: Feed): string {
  const self = feed.address('atom.xml');
  const author = x('author', [
    x('name', text(feed.author.name)),
    feed.author.url && x('uri', feed.author.url),
  ]);
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.home),
      x('title', text(feed.title)),
      x('subtitle', text(feed.description)),
      x('updated', feed.changed?.iso ?? NEVER),
      author,
      x('link', { rel: 'self', type: feedFormats['atom.xml'].type, href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      x('icon', new URL(paths.icon(48), feed.home).href),
      ...feed.items.map((item) => buildEntry(item, author)),
    ]),
  );
}

function buildEntry(item: FeedItem, author: ReturnType<typeof x>) {
  return x('entry', { 'xml:lang': item.language }, [
    x('id', text(item.id)),
    x('title', text(item.title)),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    x('published', item.published.iso),
    x('updated', (item.updated ?? item.published).iso),
    author,
    ...item.labels.map((term) => x('category', { term })),
    x('summary', text(item.summary)),
    x('content', { type: 'html' }, cdata(item.content)),
  ]);
}
