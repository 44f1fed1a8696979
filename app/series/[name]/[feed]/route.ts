import { feedResponse } from '@/app/feed-response';
import { getContent } from '@/lib/content/current';
import { ofSeries } from '@/lib/feeds/feed';
import { feedFiles } from '@/lib/feeds/formats';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { allSeries } = getContent().blog;
  return allSeries.flatMap(({ slug }) => feedFiles.map((feed) => ({ name: slug, feed })));
}

export async function GET(_: Request, { params }: RouteContext<'/series/[name]/[feed]'>) {
  const { name, feed } = await params;
  const series = getContent().blog.series(decodeSegment(name) ?? '');
  return feedResponse(feed, series && ofSeries(series));
}
