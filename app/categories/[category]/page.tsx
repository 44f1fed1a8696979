import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ShelfPage } from '@/components/post/shelf-page';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.categories.map(({ slug }) => ({ category: slug }));
}

type Props = PageProps<'/categories/[category]'>;

async function findShelf(params: Props['params']) {
  return getContent().blog.category(decodeSegment((await params).category) ?? '') ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, label, posts } = await findShelf(params);
  return pageMetadata({
    title: label,
    description: dictionary.categoryDescription(label, posts.length),
    path: paths.category(slug),
  });
}

export default async function CategoryPage({ params }: Props) {
  return <ShelfPage kind={dictionary.category} shelf={await findShelf(params)} />;
}
