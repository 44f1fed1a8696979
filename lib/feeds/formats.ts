/** The files in which a list of posts can be subscribed to, the most widely read first, with their media types and names. */
export const feedFormats = {
  'feed.xml': { type: 'application/rss+xml', name: 'RSS' },
  'atom.xml': { type: 'application/atom+xml', name: 'Atom' },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed' },
} as const;

/** The name of such a file. */
export type FeedFile = keyof typeof feedFormats;

/** All of them, in that order. */
export const feedFiles: readonly FeedFile[] = Object.keys(feedFormats).filter(isFeedFile);

/** Whether there is such a file. */
export function isFeedFile(name: string): name is FeedFile {
  return Object.hasOwn(feedFormats, name);
}
