import { ownerSent } from '@/app/api/owner';
import { undo } from '@/lib/discussion/admin/moderate';
import { undoSchema } from '@/lib/discussion/admin/requests';

/** Takes back what was done to comments. */
export const POST = (request: Request) =>
  ownerSent(request, undoSchema, async (context, sent) => {
    await undo(context, sent);
    return {};
  });
