import { PreviewPicture } from '@/components/preview/preview-picture';
import { getContent } from '@/lib/content/current';
import { drawPreview } from '@/lib/previews/draw';
import { sitePreviews } from '@/lib/previews/site-previews';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...sitePreviews(getContent()).keys()].map((name) => ({ name }));
}

/** The picture that apps show beside a link. Its name changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/previews/[name]'>) {
  const preview = sitePreviews(getContent()).get((await params).name);
  if (!preview) return new Response(null, { status: 404 });
  const picture = new Uint8Array(await drawPreview(preview, PreviewPicture));
  const kept = 'public, max-age=31536000, immutable';
  return new Response(picture, { headers: { 'Content-Type': 'image/png', 'Cache-Control': kept } });
}
