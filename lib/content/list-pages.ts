import { calendarDay } from '../dates';
import type { Post } from './blog';

/** The posts of one calendar year, in the order in which they came. */
export type Year = { year: number; posts: Post[] };

/** Posts cut into pages of `size`. There is always a first page. */
export function listPages(posts: readonly Post[], size: number): Post[][] {
  const count = Math.max(1, Math.ceil(posts.length / size));
  return Array.from({ length: count }, (_, page) => posts.slice(page * size, (page + 1) * size));
}

/** The numbers of the pages behind the first, as addresses have them. */
export function pageNumbers([, ...later]: readonly unknown[]): string[] {
  return later.map((_, index) => String(index + 2));
}

/**
 * Posts by year, and years by page: a year is never split, and a page ends with the year that brings it
 * to `size` posts, which are a line each. There is always a first page.
 * @param posts newest first
 */
export function archivePages(posts: readonly Post[], size = 500): Year[][] {
  const pages: Year[][] = [[]];
  let onPage = 0;
  for (const { year, posts: its } of byYear(posts)) {
    if (onPage >= size) {
      pages.push([]);
      onPage = 0;
    }
    pages.at(-1)?.push({ year, posts: its });
    onPage += its.length;
  }
  return pages;
}

function byYear(posts: readonly Post[]): Year[] {
  const years: Year[] = [];
  for (const post of posts) {
    const { year } = calendarDay(post.date);
    const last = years.at(-1);
    if (last?.year === year) last.posts.push(post);
    else years.push({ year, posts: [post] });
  }
  return years;
}
