import { own, ownerSent } from '@/app/api/owner';
import { getKnownPosts } from '@/lib/content/current';
import { listForOwner } from '@/lib/discussion/admin/list';
import { moderate } from '@/lib/discussion/admin/moderate';
import { moderationSchema } from '@/lib/discussion/admin/requests';

/** Comments of all posts (AdminPage of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) =>
  own(request, (context) =>
    listForOwner(context, new URL(request.url).searchParams, getKnownPosts()),
  );

/** Does one thing with some comments (Done). */
export const POST = (request: Request) =>
  ownerSent(request, moderationSchema, async (context, { ids, action }) => ({
    done: await moderate(context, ids, action),
  }));
