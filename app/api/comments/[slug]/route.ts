import { discuss, discussedPost, freshJson, newComment } from '@/app/api/discuss';
import { readComments } from '@/lib/discussion/read-comments';

type Context = RouteContext<'/api/comments/[slug]'>;

/** A page of a post's comments (CommentPage of lib/discussion/wire.ts). */
export function GET(request: Request, { params }: Context) {
  return discuss(request, async (context) => {
    const { slug } = await discussedPost(context, (await params).slug);
    return freshJson(request, await readComments(context, slug, new URL(request.url).searchParams));
  });
}

/** Takes a comment in (NewComment), and answers with what became of it (Sent). */
export function POST(request: Request, { params }: Context) {
  return discuss(request, async (context) => newComment(request, context, (await params).slug));
}
