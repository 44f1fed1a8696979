import { own, ownerSent } from '@/app/api/owner';
import { blockName, blocksForOwner, liftBlock } from '@/lib/discussion/admin/blocks';
import { blockSchema, unblockSchema } from '@/lib/discussion/admin/requests';

/** Who is kept out (BlockPage of lib/discussion/admin/wire.ts). */
export const GET = (request: Request) => own(request, blocksForOwner);

/** Keeps out a name. */
export const POST = (request: Request) => ownerSent(request, blockSchema, blockName);

/** Lets somebody in again. */
export const DELETE = (request: Request) => ownerSent(request, unblockSchema, liftBlock);
