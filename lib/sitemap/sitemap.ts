import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absoluteAddress } from '../absolute-address';
import type { Content } from '../content/load';
import { site } from '../site';
import { paths } from '../urls';
import { latest, type SitePage, sitePages } from './pages';
import { type Limit, protocolLimit, split } from './split';

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** A sitemap as XML: the file that search engines ask for, and those that it names, by their number from 1. */
export type Sitemap = { main: string; parts: string[] };

/**
 * The sitemap of the site: one file, or a list of several where one could not hold all.
 * @param limit what one file may hold
 */
export function makeSitemap(content: Content, limit: Limit = protocolLimit): Sitemap {
  const pages = sitePages(content, site.postsPerPage);
  const files = split(pages, (page) => Buffer.byteLength(toXml(entry(page))), limit);
  const [first = [], ...more] = files;
  if (more.length === 0) return { main: urlset(first), parts: [] };
  return { main: index(files), parts: files.map(urlset) };
}

function urlset(pages: readonly SitePage[]): string {
  return document(x('urlset', namespaces, pages.map(entry)));
}

function entry({ path, changed, pictures, alternates }: SitePage) {
  return x('url', [
    x('loc', absoluteAddress(path)),
    ...(changed ? [x('lastmod', changed.iso)] : []),
    ...pictures.map((picture) => x('image:image', [x('image:loc', absoluteAddress(picture))])),
    ...alternates.map(({ hreflang, address }) =>
      x('xhtml:link', { rel: 'alternate', hreflang, href: address }),
    ),
  ]);
}

function index(files: readonly SitePage[][]): string {
  const parts = files.map((pages, position) => {
    const changed = latest(pages.flatMap((page) => page.changed ?? []));
    return x('sitemap', [
      x('loc', absoluteAddress(paths.sitemapPart(position + 1))),
      ...(changed ? [x('lastmod', changed.iso)] : []),
    ]);
  });
  return document(x('sitemapindex', { xmlns: namespaces.xmlns }, parts));
}

function document(root: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
