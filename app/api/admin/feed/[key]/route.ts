import { discuss } from '@/app/api/discuss';
import { absoluteAddress } from '@/lib/absolute-address';
import { getKnownPosts } from '@/lib/content/current';
import { ownerFeed } from '@/lib/discussion/admin/feed';
import { requireFeedKey } from '@/lib/discussion/admin/feed-key';
import { feedFormats } from '@/lib/feeds/formats';
import { paths } from '@/lib/urls';

/** New comments as Atom, for a reader of feeds, which cannot log in. */
export const GET = (request: Request, { params }: RouteContext<'/api/admin/feed/[key]'>) =>
  discuss(request, async (context) => {
    const { key } = await params;
    await requireFeedKey(context, key);
    const self = absoluteAddress(paths.ownerFeed(key));
    const headers = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
    const type = `${feedFormats['atom.xml'].type}; charset=utf-8`;
    const feed = await ownerFeed(context, getKnownPosts(), self);
    return new Response(feed, { headers: { ...headers, 'Content-Type': type } });
  });
