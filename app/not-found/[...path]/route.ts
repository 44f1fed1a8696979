import type { NextRequest } from 'next/server';
import { getKnownPosts } from '@/lib/content/current';
import { nearestPosts } from '@/lib/nearest-posts';
import { fetchNotFoundPage, withPosts } from '@/lib/not-found-page';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-dynamic';

/** Where every address without a page ends up (next.config.mjs): the 404 page, and what was meant, perhaps. */
export async function GET(request: NextRequest, context: RouteContext<'/not-found/[...path]'>) {
  const path = (await context.params).path.flatMap((segment) => decodeSegment(segment) ?? []);
  const posts = getKnownPosts();
  const page = await fetchNotFoundPage(request.nextUrl.origin);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  const html = withPosts(page, nearestPosts(path, posts), posts.slice(0, 3));
  return new Response(html, { status: 404, headers });
}
