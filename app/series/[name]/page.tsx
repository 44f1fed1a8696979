import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { PartList } from '@/components/post/part-list';
import { ShelfTitle } from '@/components/post/shelf-title';
import { Subscribe } from '@/components/post/subscribe';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { ofSeries } from '@/lib/feeds/feed';
import { pageMetadata } from '@/lib/metadata';
import { seriesPreview } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.allSeries.map(({ slug }) => ({ name: slug }));
}

type Props = PageProps<'/series/[name]'>;

async function findSeries(params: Props['params']) {
  return getContent().blog.series(decodeSegment((await params).name) ?? '') ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const series = await findSeries(params);
  const feed = ofSeries(series);
  const { description, path } = feed;
  const preview = seriesPreview(series);
  return pageMetadata({ title: series.label, description, path, preview, feed });
}

export default async function SeriesPage({ params }: Props) {
  const { slug, label, posts } = await findSeries(params);
  const way = [
    { name: dictionary.finding.series, path: paths.allSeries },
    { name: label, path: paths.series(slug) },
  ];
  return (
    <>
      <StructuredData things={placeData(site, ...way)} />
      <ShelfTitle kind={dictionary.finding.series} label={label}>
        {dictionary.count(posts.length)}
      </ShelfTitle>
      <Subscribe path={paths.series(slug)}>{dictionary.finding.subscribeSeries}</Subscribe>
      <PartList posts={posts} />
    </>
  );
}
