import { absoluteAddress } from '@/lib/absolute-address';
import { getContent } from '@/lib/content/current';
import { markdownTwin } from '@/lib/markdown/twin';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.posts.map(({ slug }) => ({ slug }));
}

/** A post as Markdown; its address is that of the post with `.md` behind it (next.config.mjs). */
export async function GET(_: Request, { params }: RouteContext<'/markdown/[slug]'>) {
  const post = getContent().blog.post(decodeSegment((await params).slug) ?? '');
  if (!post) return new Response(null, { status: 404 });
  const Link = `<${absoluteAddress(paths.post(post.slug))}>; rel="canonical"`;
  const headers = { 'Content-Type': 'text/markdown; charset=utf-8', Link };
  return new Response(await markdownTwin(post), { headers });
}
