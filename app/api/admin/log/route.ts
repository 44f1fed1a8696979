import { own } from '@/app/api/owner';
import { readLog } from '@/lib/discussion/store/moderation';

/** What the owner did, latest first: `{ log }`. */
export const GET = (request: Request) =>
  own(request, async ({ db }) => ({ log: await readLog(db) }));
