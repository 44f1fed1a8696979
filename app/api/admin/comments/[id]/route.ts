import { ownerSent } from '@/app/api/owner';
import { moderate } from '@/lib/discussion/admin/moderate';
import { actionSchema } from '@/lib/discussion/admin/requests';

/** Does something with a comment: `{ done }`, its id. */
export const POST = (request: Request, { params }: RouteContext<'/api/admin/comments/[id]'>) =>
  ownerSent(request, actionSchema, async (context, { action }) => ({
    done: await moderate(context, [(await params).id], action),
  }));
