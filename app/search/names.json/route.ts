import { getContent } from '@/lib/content/current';
import { siteIndex } from '@/lib/search/site-index';

export const dynamic = 'force-static';

/** The first file of the search index: it says where the others are. */
export async function GET() {
  const { names } = await siteIndex(getContent());
  const cache = 'public, max-age=0, must-revalidate';
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': cache };
  return new Response(names, { headers });
}
