import { discussComments, privateJson } from '@/app/api/discuss';
import { commentSource } from '@/lib/discussion/change-comment';
import { readBody } from '@/lib/discussion/read-body';
import { claimSchema } from '@/lib/discussion/requests';

type Params = RouteContext<'/api/comments/id/[id]/source'>;

/** What a comment's writer wrote (Source of lib/discussion/wire.ts), to be changed. */
export const POST = (request: Request, { params }: Params) =>
  discussComments(request, async (context) => {
    const claim = await readBody(request, claimSchema, context.origins);
    return privateJson(await commentSource(context, (await params).id, claim));
  });
