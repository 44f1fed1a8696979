import { markdownResponse, markdownSlugs } from '@/app/markdown-response';
import { getContent } from '@/lib/content/current';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return markdownSlugs(getContent().blog).map((slug) => ({ slug }));
}

/** A post as Markdown; its address is that of the post with `.md` behind it (next.config.mjs). */
export async function GET(_: Request, { params }: RouteContext<'/markdown/[slug]'>) {
  return markdownResponse(getContent().blog, decodeSegment((await params).slug) ?? '');
}
