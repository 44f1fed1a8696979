import { own, ownerSent } from '@/app/api/owner';
import { getKnownPosts } from '@/lib/content/current';
import { listForOwner } from '@/lib/discussion/admin/list';
import { moderate } from '@/lib/discussion/admin/moderate';
import { bulkSchema } from '@/lib/discussion/admin/requests';

/** Comments of all posts (AdminPage of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) =>
  own(request, (context) =>
    listForOwner(context, new URL(request.url).searchParams, getKnownPosts()),
  );

/** Does one thing with many comments: `{ done }`, their ids. */
export const POST = (request: Request) =>
  ownerSent(request, bulkSchema, async (context, { ids, action }) => ({
    done: await moderate(context, ids, action),
  }));
