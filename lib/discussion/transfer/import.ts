import type { Database } from '../database/database';
import { settleAll } from '../store/settle-all';
import { Batch, type Outcome } from './batch';
import { checkSource } from './check';
import { blocks } from './kinds/blocks';
import { closed } from './kinds/closed';
import { commentsAt, type Rendering } from './kinds/comments';
import { log } from './kinds/log';
import { reactions } from './kinds/reactions';
import { views } from './kinds/views';
import type { RecordType, TransferRecord } from './records';
import type { Source } from './source';

/** What became of the records of each type. */
export type Outcomes = Record<RecordType, Outcome>;

/**
 * Brings in what a file holds and the store does not. What is there stays as it is. Run again after it was
 * interrupted, it goes on.
 * @throws TransferError for a file with anything wrong in it: then nothing is written
 */
export async function importSource(
  db: Database,
  source: Source,
  rendering: Rendering,
): Promise<Outcomes> {
  const places = await checkSource(db, source);
  const batches = {
    comment: new Batch(db, commentsAt(places, rendering)),
    reaction: new Batch(db, reactions),
    views: new Batch(db, views),
    closed: new Batch(db, closed),
    block: new Batch(db, blocks),
    log: new Batch(db, log),
  };
  const add = (record: TransferRecord, line: number): Promise<void> => {
    switch (record.type) {
      case 'comment':
        return batches.comment.add(record, line);
      case 'reaction':
        return batches.reaction.add(record, line);
      case 'views':
        return batches.views.add(record, line);
      case 'closed':
        return batches.closed.add(record, line);
      case 'block':
        return batches.block.add(record, line);
      case 'log':
        return batches.log.add(record, line);
    }
  };
  for await (const item of source.read()) {
    if ('record' in item) await add(item.record, item.line);
  }
  for (const batch of Object.values(batches)) await batch.flush();
  await settleAll(db);
  return {
    comment: batches.comment.outcome,
    reaction: batches.reaction.outcome,
    views: batches.views.outcome,
    closed: batches.closed.outcome,
    block: batches.block.outcome,
    log: batches.log.outcome,
  };
}
