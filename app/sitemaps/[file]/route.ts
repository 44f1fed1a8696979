import { machineFile } from '@/app/machine-file';
import { getContent } from '@/lib/content/current';
import { makeSitemap } from '@/lib/sitemap/sitemap';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return makeSitemap(getContent()).parts.map((_, index) => ({ file: `${index + 1}.xml` }));
}

/** A part of a sitemap that is too long for one file. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const part = makeSitemap(getContent()).parts[Number.parseInt((await params).file, 10) - 1];
  if (!part) return new Response(null, { status: 404 });
  return machineFile(part, { 'Content-Type': 'application/xml; charset=utf-8' });
}
