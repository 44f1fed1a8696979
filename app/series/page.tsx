import { SeriesList } from '@/components/post/series-list';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { paths } from '@/lib/urls';

export const metadata = pageMetadata({
  title: dictionary.finding.series,
  description: dictionary.finding.seriesDescription,
  path: paths.allSeries,
});

export default function AllSeriesPage() {
  return (
    <>
      <h1 className="page-title">{dictionary.finding.series}</h1>
      <SeriesList series={getContent().blog.allSeries} />
    </>
  );
}
