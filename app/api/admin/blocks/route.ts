import { own, ownerSent } from '@/app/api/owner';
import { unblockSchema } from '@/lib/discussion/admin/requests';
import { listBlocks, record, unblock } from '@/lib/discussion/store/moderation';

/** Who is kept out: `{ blocks }`. */
export const GET = (request: Request) =>
  own(request, async ({ db }) => ({ blocks: await listBlocks(db) }));

export const DELETE = (request: Request) =>
  ownerSent(request, unblockSchema, async ({ db, now }, lifted) => {
    const entry = { created: now, action: 'unblock', target: lifted.kind, note: '' };
    await db.write([unblock(lifted), record(entry)]);
    return {};
  });
