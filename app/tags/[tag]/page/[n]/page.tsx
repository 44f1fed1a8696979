import { getContent } from '@/lib/content/current';
import { listPages, pageNumbers } from '@/lib/content/list-pages';
import { site } from '@/lib/site';
import TagPage, { generateMetadata } from '../../page';

export const dynamicParams = false;

/** From the second page on: the first is the tag's own. */
export function generateStaticParams() {
  return getContent().blog.tags.flatMap(({ slug, posts }) =>
    pageNumbers(listPages(posts, site.postsPerPage)).map((n) => ({ tag: slug, n })),
  );
}

export { generateMetadata };
export default TagPage;
