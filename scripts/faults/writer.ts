// Writes comments to a store without end, and says which were acknowledged: one id a line.
import { writeSync } from 'node:fs';
import { openDatabase } from '@/lib/discussion/database/open';
import { insist, newDraft } from './drafts';

const db = openDatabase(process.argv[2] ?? '');
let last: string | null = null;
for (let number = 0; ; number += 1) {
  // Some answer the one before.
  const draft = newDraft({ parent: number % 3 === 2 ? last : null });
  await insist(db, draft);
  writeSync(1, `${draft.id}\n`);
  last = draft.id;
}
