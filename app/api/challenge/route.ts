import { discussComments, privateJson } from '@/app/api/discuss';
import { openForm } from '@/lib/discussion/send-comment';

export const dynamic = 'force-dynamic';

/** A ticket for one comment (Challenge of lib/discussion/wire.ts). */
export function GET(request: Request) {
  return discussComments(request, async (context) => privateJson(await openForm(context)));
}
