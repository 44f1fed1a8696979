import { ownerSent } from '@/app/api/owner';
import { closedSchema } from '@/lib/discussion/admin/requests';
import { record } from '@/lib/discussion/store/moderation';
import { setClosed } from '@/lib/discussion/store/settings';

/** Closes the comments of a post, or all; opens them again. */
export const POST = (request: Request) =>
  ownerSent(request, closedSchema, async ({ db, now }, { slug, closed }) => {
    const action = closed ? 'close' : 'open';
    const entry = record({ created: now, action, target: slug ?? '', note: '' });
    await setClosed(db, slug ?? undefined, closed, [entry]);
    return {};
  });
