import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StructuredData } from '@/components/layout/structured-data';
import { YearLinks, YearSection } from '@/components/post/archive';
import { Pagination } from '@/components/post/pagination';
import { ShelfTitle } from '@/components/post/shelf-title';
import { getContent } from '@/lib/content/current';
import { archivePages } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { listMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { paths } from '@/lib/urls';

/** `n` is absent on the first page. */
type Props = { params: Promise<{ n?: string }> };

async function findPage(params: Props['params']) {
  const n = Number((await params).n ?? 1);
  const pages = archivePages(getContent().blog.posts);
  const years = pages[n - 1] ?? notFound();
  return { pages, years, place: { n, total: pages.length, address: paths.archivePage } };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { archive: title, archiveDescription: description } = dictionary.finding;
  return listMetadata({ title, description }, (await findPage(params)).place);
}

export default async function ArchivePage({ params }: Props) {
  const { pages, years, place } = await findPage(params);
  return (
    <>
      <StructuredData
        things={placeData(site, { name: dictionary.finding.archive, path: paths.archivePage(1) })}
      />
      <ShelfTitle label={dictionary.finding.archive}>
        {dictionary.count(getContent().blog.posts.length)}
      </ShelfTitle>
      <YearLinks pages={pages} shown={place.n} />
      {years.map((year) => (
        <YearSection key={year.year} {...year} />
      ))}
      <Pagination {...place} />
    </>
  );
}
