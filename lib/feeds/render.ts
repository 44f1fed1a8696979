import type { PostDate } from '../dates';
import { site } from '../site';
import { buildAtom } from './atom';
import { feedBody } from './body';
import { makeFeed, type Subscription } from './feed';
import { type FeedFile, feedFormats } from './formats';
import { buildJsonFeed } from './json-feed';
import { buildRss } from './rss';

const builders = { 'feed.xml': buildRss, 'atom.xml': buildAtom, 'feed.json': buildJsonFeed };

/** A feed's file, its media type, and when it changed; never, without posts. */
export async function renderFeed(
  file: FeedFile,
  subscription: Subscription,
): Promise<{ body: string; type: string; changed?: PostDate }> {
  const feed = await makeFeed(subscription, site, feedBody);
  const type = `${feedFormats[file].type}; charset=utf-8`;
  return { body: builders[file](feed), type, changed: feed.changed };
}
