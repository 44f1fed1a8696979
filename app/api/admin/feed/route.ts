import { own } from '@/app/api/owner';
import { feedKey } from '@/lib/discussion/admin/feed-key';
import { paths } from '@/lib/urls';

/** Where new comments can be subscribed to (FeedPlace of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) =>
  own(request, async (context) => ({ path: paths.ownerFeed(await feedKey(context)) }));
