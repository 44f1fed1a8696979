import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { ShelfPage } from '@/components/post/shelf-page';
import { getContent } from '@/lib/content/current';
import { listPages } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { listMetadata } from '@/lib/metadata';
import { categoryPreview } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.categories.map(({ slug }) => ({ category: slug }));
}

/** `n` is absent on the first page. */
type Props = { params: Promise<{ category: string; n?: string }> };

async function findPage(params: Props['params']) {
  const { category, n = '1' } = await params;
  const shelf = getContent().blog.category(decodeSegment(category) ?? '') ?? notFound();
  const pages = listPages(shelf.posts, site.postsPerPage);
  const address = (page: number) => paths.categoryPage(shelf.slug, page);
  const posts = pages[Number(n) - 1] ?? notFound();
  return { shelf, posts, place: { n: Number(n), total: pages.length, address } };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shelf, place } = await findPage(params);
  const description = dictionary.categoryDescription(shelf.label, shelf.posts.length);
  const preview = categoryPreview(shelf);
  return listMetadata(
    { title: dictionary.categoryTitle(shelf.label), description, preview },
    place,
  );
}

export default async function CategoryPage({ params }: Props) {
  const { shelf, ...page } = await findPage(params);
  const way = [
    { name: dictionary.categories, path: paths.categories },
    { name: shelf.label, path: paths.category(shelf.slug) },
  ];
  return (
    <>
      <StructuredData things={placeData(site, ...way)} />
      <ShelfPage kind={dictionary.category} shelf={shelf} {...page} />
    </>
  );
}
