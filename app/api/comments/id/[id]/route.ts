import { discuss, discussComments, privateJson, rules, sent } from '@/app/api/discuss';
import { changeComment, deleteComment } from '@/lib/discussion/change-comment';
import { readBody } from '@/lib/discussion/read-body';
import { editSchema, removalSchema } from '@/lib/discussion/requests';

type Params = RouteContext<'/api/comments/id/[id]'>;

export const PATCH = (request: Request, { params }: Params) =>
  discussComments(request, async (context) => {
    const edit = await readBody(request, editSchema, context.origins);
    return sent(await changeComment(context, (await params).id, edit, rules));
  });

export const DELETE = (request: Request, { params }: Params) =>
  discuss(request, async (context) => {
    const removal = await readBody(request, removalSchema, context.origins);
    return privateJson(await deleteComment(context, (await params).id, removal));
  });
