import { getContent } from '@/lib/content/current';
import { drawnPictureNames, drawPicture } from '@/lib/content/drawn-pictures';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return drawnPictureNames(getContent()).map((name) => ({ name }));
}

/** A picture at one of its widths. Its name changes when it does, so that it can be kept for good. */
export async function GET(_: Request, { params }: RouteContext<'/pictures/[name]'>) {
  const picture = await drawPicture(getContent(), (await params).name);
  if (!picture) return new Response(null, { status: 404 });
  const kept = 'public, max-age=31536000, immutable';
  return new Response(new Uint8Array(picture), {
    headers: { 'Content-Type': 'image/webp', 'Cache-Control': kept },
  });
}
