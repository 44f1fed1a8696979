import { own } from '@/app/api/owner';
import { getKnownPosts } from '@/lib/content/current';
import { logForOwner } from '@/lib/discussion/admin/log';

/** What the owner did (LogPage of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) =>
  own(request, (context) => logForOwner(context, getKnownPosts()));
