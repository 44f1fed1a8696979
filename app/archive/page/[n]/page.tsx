import { getContent } from '@/lib/content/current';
import { archivePages, pageNumbers } from '@/lib/content/list-pages';
import ArchivePage, { generateMetadata } from '../../page';

export const dynamicParams = false;

/** From the second page on: the first is the archive's own. */
export function generateStaticParams() {
  return pageNumbers(archivePages(getContent().blog.posts)).map((n) => ({ n }));
}

export { generateMetadata };
export default ArchivePage;
