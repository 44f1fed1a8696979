import { redirectMoved } from '@/app/redirect-moved';
import { getContent } from '@/lib/content/current';
import { publishedFiles, readPublished } from '@/lib/content/images';
import { decodeSegment } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.posts.flatMap(publishedFiles);
}

/** A file that stands beside a post, as it is. */
export async function GET(_: Request, { params }: RouteContext<'/posts/[slug]/[...file]'>) {
  const { slug, file } = await params;
  const post = getContent().blog.post(decodeSegment(slug) ?? '');
  const found = post && readPublished(post, file.map(decodeSegment).join('/'));
  if (!found) return redirectMoved(['posts', slug, ...file]) ?? new Response(null, { status: 404 });
  return new Response(found.bytes, { headers: { 'Content-Type': found.type } });
}
