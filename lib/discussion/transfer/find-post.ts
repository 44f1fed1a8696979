import { addressesOf } from '../../content/addresses';
import type { KnownPost } from '../../content/known-posts';
import { aliasSegments } from '../../urls';

/** The slug of the post that one of these addresses, or names, leads to. */
export type FindPost = (names: readonly string[]) => string | undefined;

/**
 * Finds posts by their addresses, old ones included, and by slugs at the end of an address.
 * @param mapped slugs by what the owner says leads there
 */
export function postFinder(
  posts: readonly Pick<KnownPost, 'slug' | 'aliases'>[],
  mapped: ReadonlyMap<string, string>,
): FindPost {
  const byPath = new Map(
    posts.flatMap(({ slug, aliases }) =>
      addressesOf({ slug, aliases }).map((path) => [path, slug] as const),
    ),
  );
  const slugs = new Set(posts.map(({ slug }) => slug));
  const find = (name: string) => {
    const path = pathOf(name);
    const last = path?.split('/').at(-1) ?? '';
    const own = mapped.get(name) ?? (path === undefined ? undefined : mapped.get(path));
    return own ?? byPath.get(path ?? '') ?? (slugs.has(last) ? last : undefined);
  };
  return (names) => names.map(find).find((slug) => slug !== undefined);
}

/** `/2019/옛-글` of `https://example.com/2019/옛-글/?from=feed`, `2019/옛-글.html` and the like. */
function pathOf(name: string): string | undefined {
  const base = 'http://localhost';
  if (!URL.canParse(name.trim(), base)) return undefined;
  const { pathname } = new URL(name.trim(), base);
  // What follows a question mark may be all that tells pages apart: a front page is none of them.
  if (pathname === '/') return undefined;
  const path = pathname.replace(/(?:\/index)?\.html?$/, '');
  const segments = aliasSegments(path);
  return segments && `/${segments.join('/')}`;
}
