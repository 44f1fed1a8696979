import { feedResponse } from '@/app/feed-response';
import { getContent } from '@/lib/content/current';
import { ofSite } from '@/lib/feeds/feed';

export const dynamic = 'force-static';

export function GET() {
  return feedResponse('feed.xml', ofSite(getContent().blog));
}
