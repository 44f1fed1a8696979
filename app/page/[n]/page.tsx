import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Pagination } from '@/components/post/pagination';
import { PostList } from '@/components/post/post-list';
import { getContent } from '@/lib/content/current';
import { listPages } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

export const dynamicParams = false;

/** From the second page on: the first is the home page. */
export function generateStaticParams() {
  const [, ...pages] = listPages(getContent().blog, site.postsPerPage);
  return pages.map((_, index) => ({ n: String(index + 2) }));
}

export async function generateMetadata({ params }: PageProps<'/page/[n]'>): Promise<Metadata> {
  const n = Number((await params).n);
  const title = `${dictionary.allPosts} ${dictionary.pageTitle(n)}`;
  return pageMetadata({ title, description: site.description, path: paths.listPage(n) });
}

export default async function ListPage({ params }: PageProps<'/page/[n]'>) {
  const n = Number((await params).n);
  const pages = listPages(getContent().blog, site.postsPerPage);
  const posts = pages[n - 1];
  if (!posts) notFound();
  return (
    <>
      <h1 className="page-title">
        {dictionary.allPosts} <small>{dictionary.pageTitle(n)}</small>
      </h1>
      <PostList posts={posts} />
      <Pagination n={n} total={pages.length} />
    </>
  );
}
