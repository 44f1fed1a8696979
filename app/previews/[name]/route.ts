import { getContent } from '@/lib/content/current';
import { previewFile } from '@/lib/previews/files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** A build writes them as files (scripts/static-files.ts). */
export function generateStaticParams() {
  return [];
}

/** The picture that apps show beside a link. Its name changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/previews/[name]'>) {
  const found = await previewFile(getContent(), (await params).name);
  if (!found) return new Response(null, { status: 404 });
  const kept = 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': found.type, 'Cache-Control': kept };
  return new Response(new Uint8Array(found.bytes), { headers });
}
