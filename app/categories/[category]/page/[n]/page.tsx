import { getContent } from '@/lib/content/current';
import { listPages, pageNumbers } from '@/lib/content/list-pages';
import { site } from '@/lib/site';
import CategoryPage, { generateMetadata } from '../../page';

export const dynamicParams = false;

/** From the second page on: the first is the category's own. */
export function generateStaticParams() {
  return getContent().blog.categories.flatMap(({ slug, posts }) =>
    pageNumbers(listPages(posts, site.postsPerPage)).map((n) => ({ category: slug, n })),
  );
}

export { generateMetadata };
export default CategoryPage;
