import { readerScripts } from '@/lib/reader-scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return [...(await readerScripts()).files.keys()].map((file) => ({ file }));
}

/** A script of the pages. Its name changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/scripts/[file]'>) {
  const source = (await readerScripts()).files.get((await params).file);
  if (source === undefined) return new Response(null, { status: 404 });
  const cache = 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': cache };
  return new Response(source, { headers });
}
