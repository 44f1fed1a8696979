// Adds comments to a store until it is stopped, and says the id of each once it is on the disk.
import { writeSync } from 'node:fs';
import { openDatabase } from '@/lib/discussion/database/open';
import { addComment } from '@/lib/discussion/store/write-comments';
import { draft } from './stores';

const [url = ''] = process.argv.slice(2);
const db = openDatabase(url);
while (true) {
  const comment = await addComment(db, draft({ body: '댓글'.repeat(500) }));
  // At once: this engine leaves no time for what waits.
  if (comment) writeSync(1, `${comment.id}\n`);
}
