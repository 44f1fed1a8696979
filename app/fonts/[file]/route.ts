import { getContent } from '@/lib/content/current';
import { makeFont } from '@/lib/fonts/make-font';
import { siteFonts } from '@/lib/fonts/site-fonts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.values(siteFonts(getContent()) ?? {}).map(({ file }) => ({ file }));
}

/** A font of the site. Its address says what is in it, so that it is asked for once. */
export async function GET(_: Request, { params }: RouteContext<'/fonts/[file]'>) {
  const { file } = await params;
  const font = Object.values(siteFonts(getContent()) ?? {}).find((each) => each.file === file);
  if (!font) return new Response(null, { status: 404 });
  const cache = 'public, max-age=31536000, immutable';
  const headers = { 'Content-Type': 'font/woff2', 'Cache-Control': cache };
  return new Response(await makeFont(font), { headers });
}
