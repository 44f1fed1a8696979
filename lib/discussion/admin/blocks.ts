import type { z } from 'zod';
import type { Context } from '../context';
import { excerptOf } from '../markdown';
import { block, listBlocks, record, unblock } from '../store/moderation';
import type { blockSchema, unblockSchema } from './requests';
import type { BlockPage } from './wire';

/** Who is kept out, and for what. */
export async function blocksForOwner({ db }: Context): Promise<BlockPage> {
  const blocks = await listBlocks(db);
  return {
    blocks: blocks.map(({ kind, value, created, name, body }) => ({
      ...{ kind, value, created, name },
      excerpt: body && excerptOf(body),
    })),
  };
}

/** Lets nobody write under a name, to the letter. */
export async function blockName(
  { db, now: created }: Context,
  { name }: z.infer<typeof blockSchema>,
): Promise<object> {
  const entry = { created, action: 'block-name', target: 'name', note: '' };
  await db.write([block({ kind: 'name', value: name, note: '', created }), record(entry)]);
  return {};
}

/** Lifts one block. */
export async function liftBlock(
  { db, now: created }: Context,
  { kind, value }: z.infer<typeof unblockSchema>,
): Promise<object> {
  const entry = { created, action: 'unblock', target: kind, note: '' };
  await db.write([unblock({ kind, value }), record(entry)]);
  return {};
}
