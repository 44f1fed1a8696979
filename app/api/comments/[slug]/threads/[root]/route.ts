import { discuss, discussedPost, freshJson } from '@/app/api/discuss';
import { readThread } from '@/lib/discussion/read-comments';

/** More answers in a thread (ThreadPage of lib/discussion/wire.ts). */
export function GET(
  request: Request,
  { params }: RouteContext<'/api/comments/[slug]/threads/[root]'>,
) {
  return discuss(request, async (context) => {
    const { slug, root } = await params;
    const post = await discussedPost(context, slug);
    const query = new URL(request.url).searchParams;
    return freshJson(request, await readThread(context, post.slug, root, query));
  });
}
