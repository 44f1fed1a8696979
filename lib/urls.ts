import { nfc } from './text';

/** Where a build has written files for good (scripts/static-files.ts); in development they are made when asked for. */
const files = process.env.NODE_ENV === 'production' ? '/_next/static/media' : '';

/** Every address of the site, as a path with its segments percent-encoded. */
export const paths = {
  home: '/',
  tags: '/tags',
  categories: '/categories',
  allSeries: '/series',
  /** `n` counts from 1; the first page of the list is the home page. */
  listPage: (n: number) => (n === 1 ? '/' : `/page/${n}`),
  post: (slug: string) => `/posts/${encodeURIComponent(slug)}`,
  /** A post's comments on a page of their own, for readers without scripts. */
  comments: (slug: string) => `/posts/${encodeURIComponent(slug)}/comments`,
  /** The post as Markdown. */
  markdown: (slug: string) => `/posts/${encodeURIComponent(slug)}.md`,
  postFile: (slug: string, file: string) =>
    `/posts/${encodeURIComponent(slug)}/${file.split('/').map(encodeURIComponent).join('/')}`,
  picture: (name: string) => `/pictures/${name}`,
  preview: (name: string) => `${files}/previews/${name}`,
  tag: (slug: string) => `/tags/${encodeURIComponent(slug)}`,
  tagPage: (slug: string, n: number) => pageOf(`/tags/${encodeURIComponent(slug)}`, n),
  category: (slug: string) => `/categories/${encodeURIComponent(slug)}`,
  categoryPage: (slug: string, n: number) => pageOf(`/categories/${encodeURIComponent(slug)}`, n),
  series: (slug: string) => `/series/${encodeURIComponent(slug)}`,
  /** `file` is a name of lib/feeds/formats.ts, `path` the page whose posts the feed holds. */
  feed: (path: string, file: string) => `${path.replace(/\/$/, '')}/${file}`,
  archivePage: (n: number) => pageOf('/archive', n),
  page: (slug: string) => `/${encodeURIComponent(slug)}`,
  /** A file of KaTeX's stylesheet; a new version has new addresses, so that browsers may keep it. */
  katex: (version: string, file: string) => `/katex/${version}/${file}`,
  /** `size` is a side of lib/draw-icon.ts, in pixels. */
  icon: (size: number) => `/icons/${size}.png`,
  font: (file: string) => `/fonts/${file}`,
  llmsList: '/llms.txt',
  llmsTexts: '/llms-full.txt',
  /** `file` is a name of lib/reader-scripts.ts. */
  script: (file: string) => `/scripts/${file}`,
  sitemap: '/sitemap.xml',
  /** Part `n` (from 1) of a sitemap that is too long for one file. */
  sitemapPart: (n: number) => `/sitemaps/${n}.xml`,
  /** The page that a post's comments are put into. */
  discussion: '/discussion',
  admin: '/admin',
  /** New comments, for whoever has the key (lib/discussion/admin/feed-key.ts). */
  ownerFeed: (key: string) => `/api/admin/feed/${key}`,
  search: '/search',
  /** The first file of the search index, and the others, under the version that it names. */
  searchNames: '/search/names.json',
  searchFile: (version: string, file: string) => `${files}/search/${version}/${file}`,
  /** Where scripts ask and answer (lib/discussion/wire.ts). */
  api: {
    challenge: '/api/challenge',
    preview: '/api/preview',
    comments: (slug: string) => `/api/comments/${encodeURIComponent(slug)}`,
    thread: (slug: string, root: string) =>
      `/api/comments/${encodeURIComponent(slug)}/threads/${root}`,
    comment: (id: string) => `/api/comments/id/${id}`,
    source: (id: string) => `/api/comments/id/${id}/source`,
    views: '/api/views',
    reactions: '/api/reactions',
    reactionsTo: (slug: string) => `/api/reactions/${encodeURIComponent(slug)}`,
    popular: '/api/popular',
  },
} as const;

/** Page `n` (from 1) of a list that begins at `path`. */
function pageOf(path: string, n: number): string {
  return n === 1 ? path : `${path}/page/${n}`;
}

/** First segments that belong to the site itself: no standing page or alias may take them. */
export const reservedSegments = [
  '_next',
  'admin',
  'api',
  'archive',
  'atom.xml',
  'categories',
  'discussion',
  'feed.json',
  'feed.xml',
  'fonts',
  'icons',
  'katex',
  'llms-full.txt',
  'llms.txt',
  'markdown',
  'not-found',
  'page',
  'pictures',
  'previews',
  'robots.txt',
  'scripts',
  'search',
  'series',
  'sitemap.xml',
  'sitemaps',
  'tags',
] as const;

/** An address segment as the router hands it over, decoded; `undefined` for a malformed escape. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return nfc(decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/**
 * The address segment of a tag or category: one for all spellings that differ only in case, width,
 * spacing or Unicode form. Signs stay, so that `C`, `C++` and `C#` differ; a slash would split the
 * address and becomes `-`; a percent sign, which routers decode twice, becomes its wide form.
 * Empty when nothing is left.
 */
export function termSlug(label: string): string {
  const slug = label.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
  return slug.replace(/[/\\]/g, '-').replaceAll('%', '％').replace(/^\.+$/, '');
}

/**
 * An old path (`/2019/03/옛-글`, percent-encoded or not) as its decoded NFC segments;
 * `undefined` when it is not a plain absolute path.
 */
export function aliasSegments(path: string): string[] | undefined {
  if (!path.startsWith('/') || /[?#\\]/.test(path)) return undefined;
  const segments = path.replace(/\/$/, '').slice(1).split('/').map(decodeSegment);
  const plain = segments.filter(
    (segment): segment is string =>
      !!segment && segment !== '.' && segment !== '..' && !segment.includes('%'),
  );
  return plain.length === segments.length ? plain : undefined;
}
