import type { Reader } from '../database/database';
import { blocks } from './kinds/blocks';
import { closed } from './kinds/closed';
import { listComments } from './kinds/comments';
import { log } from './kinds/log';
import { reactions } from './kinds/reactions';
import { views } from './kinds/views';
import { FORMAT, VERSION } from './records';

const lists = [listComments, reactions.list, views.list, closed.list, blocks.list, log.list];

/**
 * All that is kept of the discussion, as JSON Lines (docs/discussion-data.md): the same bytes for the same
 * data. A page is in memory at a time.
 */
export async function* exportLines(db: Reader): AsyncGenerator<string> {
  yield line({ format: FORMAT, version: VERSION });
  let records = 0;
  for (const list of lists) {
    for await (const record of list(db)) {
      records += 1;
      yield line(record);
    }
  }
  yield line({ type: 'end', records });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
