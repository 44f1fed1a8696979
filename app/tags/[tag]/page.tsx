import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { ShelfPage } from '@/components/post/shelf-page';
import { getContent } from '@/lib/content/current';
import { listPages } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { ofTag } from '@/lib/feeds/feed';
import { listMetadata } from '@/lib/metadata';
import { tagPreview } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.tags.map(({ slug }) => ({ tag: slug }));
}

/** `n` is absent on the first page. */
type Props = { params: Promise<{ tag: string; n?: string }> };

async function findPage(params: Props['params']) {
  const { tag, n = '1' } = await params;
  const shelf = getContent().blog.tag(decodeSegment(tag) ?? '') ?? notFound();
  const pages = listPages(shelf.posts, site.postsPerPage);
  const address = (page: number) => paths.tagPage(shelf.slug, page);
  const posts = pages[Number(n) - 1] ?? notFound();
  return { shelf, posts, place: { n: Number(n), total: pages.length, address } };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shelf, place } = await findPage(params);
  const feed = ofTag(shelf);
  const { label: title, description } = feed;
  return listMetadata({ title, description, preview: tagPreview(shelf), feed }, place);
}

export default async function TagPage({ params }: Props) {
  const { shelf, ...page } = await findPage(params);
  const way = [
    { name: dictionary.tags, path: paths.tags },
    { name: shelf.label, path: paths.tag(shelf.slug) },
  ];
  const subscribe = dictionary.finding.subscribeTag;
  return (
    <>
      <StructuredData things={placeData(site, ...way)} />
      <ShelfPage kind={dictionary.tag} shelf={shelf} subscribe={subscribe} {...page} />
    </>
  );
}
