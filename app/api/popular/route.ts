import { discuss, privateJson } from '@/app/api/discuss';
import { getKnownPosts } from '@/lib/content/current';
import { popularPosts } from '@/lib/discussion/numbers';
import { Refusal } from '@/lib/discussion/refusal';
import { site } from '@/lib/site';

export const dynamic = 'force-dynamic';

/** The most read posts (PopularPost[] of lib/discussion/wire.ts). */
export function GET(request: Request) {
  return discuss(request, async (context) => {
    if (!site.discussion.views) throw new Refusal('no-post');
    const posts = await popularPosts(context, getKnownPosts());
    if (posts.length === 0) return privateJson(posts);
    return Response.json(posts, {
      headers: { 'Cache-Control': 'public, max-age=60, s-maxage=300' },
    });
  });
}
