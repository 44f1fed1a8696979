import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ShelfPage } from '@/components/post/shelf-page';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.tags.map(({ slug }) => ({ tag: slug }));
}

type Props = PageProps<'/tags/[tag]'>;

async function findShelf(params: Props['params']) {
  return getContent().blog.tag(decodeSegment((await params).tag) ?? '') ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, label, posts } = await findShelf(params);
  return pageMetadata({
    title: label,
    description: dictionary.tagDescription(label, posts.length),
    path: paths.tag(slug),
  });
}

export default async function TagPage({ params }: Props) {
  return <ShelfPage kind={dictionary.tag} shelf={await findShelf(params)} />;
}
