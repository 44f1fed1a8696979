import type { Post } from '../content/blog';
import { archivePages, listPages } from '../content/list-pages';
import type { Content } from '../content/load';
import { postPictures } from '../content/post-pictures';
import type { PostDate } from '../dates';
import { type Alternate, alternatesOf } from '../language-versions';
import { paths } from '../urls';

/** A page that search engines may show. */
export type SitePage = {
  path: string;
  /** When what it shows last changed; unknown for standing pages. */
  changed?: PostDate;
  /** Addresses of its own pictures, as paths. */
  pictures: string[];
  /** The same page in all its languages, where there are several. */
  alternates: Alternate[];
};

type List = { path: string; posts: readonly Post[] };

/**
 * Every page of the site under the address by which it is to be found: no redirects, no copies of what
 * stands elsewhere, no empty lists.
 * @param postsPerPage how many posts a page of a list shows
 */
export function sitePages({ blog, pages }: Content, postsPerPage: number): SitePage[] {
  const cut = (posts: readonly Post[], address: (n: number) => string): List[] =>
    listPages(posts, postsPerPage).map((on, index) => ({ path: address(index + 1), posts: on }));
  const [home, ...furtherPages] = cut(blog.latest, paths.listPage);
  const lists = [
    ...furtherPages,
    { path: paths.tags, posts: blog.tags.flatMap(({ posts }) => posts) },
    { path: paths.categories, posts: blog.categories.flatMap(({ posts }) => posts) },
    { path: paths.allSeries, posts: blog.allSeries.flatMap(({ posts }) => posts) },
    ...archivePages(blog.posts).map((years, index) => {
      return { path: paths.archivePage(index + 1), posts: years.flatMap(({ posts }) => posts) };
    }),
    ...blog.tags.flatMap(({ slug, posts }) => cut(posts, (n) => paths.tagPage(slug, n))),
    ...blog.categories.flatMap(({ slug, posts }) => cut(posts, (n) => paths.categoryPage(slug, n))),
    ...blog.allSeries.map(({ slug, posts }) => ({ path: paths.series(slug), posts })),
  ];
  return [
    listPage({ path: paths.home, posts: [...blog.pinned, ...(home?.posts ?? [])] }),
    ...blog.posts.filter(({ canonical }) => !canonical).map((post) => postPage(post, blog)),
    ...lists.filter(({ posts }) => posts.length > 0).map(listPage),
    ...pages.map(({ slug }) => ({ path: paths.page(slug), pictures: [], alternates: [] })),
  ];
}

function postPage(post: Post, { versions }: Content['blog']): SitePage {
  return {
    path: paths.post(post.slug),
    changed: changeOf(post),
    pictures: postPictures(post),
    alternates: alternatesOf(post, versions(post)),
  };
}

function listPage({ path, posts }: List): SitePage {
  return { path, changed: latest(posts.map(changeOf)), pictures: [], alternates: [] };
}

function changeOf({ date, updated }: Post): PostDate {
  return updated ?? date;
}

/** The last of some moments. */
export function latest(dates: readonly PostDate[]): PostDate | undefined {
  return dates.toSorted((a, b) => b.epoch - a.epoch)[0];
}
