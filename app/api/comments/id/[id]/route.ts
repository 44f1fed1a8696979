import { discuss, privateJson, rules, sent } from '@/app/api/discuss';
import { changeComment, deleteComment } from '@/lib/discussion/change-comment';
import { readBody } from '@/lib/discussion/read-body';
import { editSchema, removalSchema } from '@/lib/discussion/wire';

type Context = RouteContext<'/api/comments/id/[id]'>;

export function PATCH(request: Request, { params }: Context) {
  return discuss(request, async (context) => {
    const edit = await readBody(request, editSchema, context.origins);
    return sent(await changeComment(context, (await params).id, edit, rules));
  });
}

export function DELETE(request: Request, { params }: Context) {
  return discuss(request, async (context) => {
    const removal = await readBody(request, removalSchema, context.origins);
    await deleteComment(context, (await params).id, removal);
    return privateJson(null);
  });
}
