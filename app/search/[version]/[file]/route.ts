import { searched } from '@/app/search/searched';
import { siteIndex } from '@/lib/search/site-index';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** A build writes them as files (scripts/static-files.ts). */
export function generateStaticParams() {
  return [];
}

/** A part of the search index. Its address changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/search/[version]/[file]'>) {
  const files = await siteIndex(searched());
  const text = files.get((await params).file) ?? '';
  const cache = 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': cache };
  return new Response(text, { headers });
}
