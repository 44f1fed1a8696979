import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Pagination } from '@/components/post/pagination';
import { PostList } from '@/components/post/post-list';
import { ShelfTitle } from '@/components/post/shelf-title';
import { getContent } from '@/lib/content/current';
import { listPages, pageNumbers } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { listMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

export const dynamicParams = false;

/** From the second page on: the first is the home page. */
export function generateStaticParams() {
  return pageNumbers(listPages(getContent().blog.latest, site.postsPerPage)).map((n) => ({ n }));
}

type Props = PageProps<'/page/[n]'>;

async function findPage(params: Props['params']) {
  const n = Number((await params).n);
  const pages = listPages(getContent().blog.latest, site.postsPerPage);
  const posts = pages[n - 1] ?? notFound();
  return { posts, place: { n, total: pages.length, address: paths.listPage } };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place } = await findPage(params);
  return listMetadata({ title: dictionary.allPosts, description: site.description }, place);
}

export default async function ListPage({ params }: Props) {
  const { posts, place } = await findPage(params);
  return (
    <>
      <ShelfTitle label={dictionary.allPosts}>{dictionary.pageTitle(place.n)}</ShelfTitle>
      <PostList posts={posts} />
      <Pagination {...place} />
    </>
  );
}
