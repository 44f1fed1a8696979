import { getContent } from '@/lib/content/current';
import { siteIndex } from '@/lib/search/site-index';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { version, files } = await siteIndex(getContent());
  return [...files.keys()].map((file) => ({ version, file }));
}

/** A part of the search index. Its address changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/search/[version]/[file]'>) {
  const { file } = await params;
  const text = (await siteIndex(getContent())).files.get(file);
  if (text === undefined) return new Response(null, { status: 404 });
  const cache = 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': cache };
  return new Response(text, { headers });
}
