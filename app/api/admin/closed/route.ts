import { own, ownerSent } from '@/app/api/owner';
import { getKnownPosts } from '@/lib/content/current';
import { closedForOwner } from '@/lib/discussion/admin/closed';
import { closedSchema } from '@/lib/discussion/admin/requests';
import { record } from '@/lib/discussion/store/moderation';
import { setClosed } from '@/lib/discussion/store/settings';

/** What is closed (ClosedPage of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) =>
  own(request, (context) => closedForOwner(context, getKnownPosts()));

/** Closes the comments of a post, or all; opens them again. */
export const POST = (request: Request) =>
  ownerSent(request, closedSchema, async ({ db, now }, { slug, closed }) => {
    const entry = { created: now, action: closed ? 'close' : 'open', target: slug ?? '', note: '' };
    await setClosed(db, slug ?? undefined, closed, [record(entry)]);
    return {};
  });
