import { site } from '../site';
import { paths } from '../urls';
import type { Subscription } from './feed';
import { feedFiles, feedFormats } from './formats';

type FeedLink = { url: string; title: string };

/**
 * What a page tells browsers and feed readers of: the feeds of its own posts, where it has some, and
 * those of the site. By media type.
 */
export function feedLinks(own?: Pick<Subscription, 'label' | 'path'>): Record<string, FeedLink[]> {
  const lists = [...(own ? [own] : []), { label: site.title, path: paths.home }];
  return Object.fromEntries(
    feedFiles.map((file) => {
      const { type, name } = feedFormats[file];
      const links = lists.map(({ label, path }) => {
        return { url: paths.feed(path, file), title: `${label} (${name})` };
      });
      return [type, links];
    }),
  );
}
