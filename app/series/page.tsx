import { StructuredData } from '@/components/layout/structured-data';
import { SeriesList } from '@/components/post/series-list';
import { getContent } from '@/lib/content/current';
import { dictionary } from '@/lib/dictionary';
import { pageMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { placeData } from '@/lib/structured-data/pages';
import { paths } from '@/lib/urls';

export const metadata = pageMetadata({
  title: dictionary.finding.series,
  description: dictionary.finding.seriesDescription,
  path: paths.allSeries,
});

export default function AllSeriesPage() {
  return (
    <>
      <StructuredData
        things={placeData(site, { name: dictionary.finding.series, path: paths.allSeries })}
      />
      <h1 className="page-title">{dictionary.finding.series}</h1>
      <SeriesList series={getContent().blog.allSeries} />
    </>
  );
}
