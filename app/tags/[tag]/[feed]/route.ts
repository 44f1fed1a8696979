import { feedResponse } from '@/app/feed-response';
import { getContent } from '@/lib/content/current';
import { ofTag } from '@/lib/feeds/feed';
import { feedFiles } from '@/lib/feeds/formats';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { tags } = getContent().blog;
  return tags.flatMap(({ slug }) => feedFiles.map((feed) => ({ tag: slug, feed })));
}

export async function GET(_: Request, { params }: RouteContext<'/tags/[tag]/[feed]'>) {
  const { tag, feed } = await params;
  const shelf = getContent().blog.tag(decodeSegment(tag) ?? '');
  return feedResponse(feed, shelf && ofTag(shelf));
}
