import { machineFile } from '@/app/machine-file';
import { absoluteAddress } from '@/lib/absolute-address';
import type { Blog } from '@/lib/content/blog';
import { markdownTwin } from '@/lib/markdown/twin';
import { paths } from '@/lib/urls';

/** The last segments of all addresses below /posts that have Markdown, or had it. */
export function markdownSlugs({ posts }: Blog): string[] {
  return posts.flatMap(({ slug, aliases }) => {
    const old = aliases.filter(([first, , ...more]) => first === 'posts' && more.length === 0);
    return [slug, ...old.flatMap(([, last]) => last ?? [])];
  });
}

/** The Markdown of the post with this slug, the way to it from an old one, or that there is none. */
export async function markdownResponse({ post, movedFrom }: Blog, slug: string): Promise<Response> {
  const found = post(slug);
  if (found) {
    const Link = `<${absoluteAddress(paths.post(found.slug))}>; rel="canonical"`;
    const headers = { 'Content-Type': 'text/markdown; charset=utf-8', Link };
    return machineFile(await markdownTwin(found), headers);
  }
  const moved = movedFrom(`/posts/${slug}`);
  if (!moved) return new Response(null, { status: 404 });
  return new Response(null, { status: 308, headers: { Location: paths.markdown(moved.slug) } });
}
