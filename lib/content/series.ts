import type { Post } from './blog';
import { fillShelves, type Shelf } from './shelves';
import type { Term } from './terms';

/**
 * Each series with its parts in their order. The series to which something was added last is first.
 * @param posts newest first
 */
export function collectSeries(terms: Map<string, Term>, posts: readonly Post[]): Shelf[] {
  const newestFirst = [
    ...fillShelves(terms, posts, ({ series }) => (series ? [series] : [])).values(),
  ].sort((a, b) => lastDate(b) - lastDate(a) || (a.slug < b.slug ? -1 : 1));
  for (const { posts: parts } of newestFirst) parts.sort((a, b) => order(a) - order(b));
  return newestFirst;
}

function lastDate({ posts: [newest] }: Shelf): number {
  return newest?.date.epoch ?? 0;
}

function order({ series }: Post): number {
  return series?.order ?? 0;
}
