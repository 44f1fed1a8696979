// Does what a fresh process does first with a store; says nothing when all goes well.
import { openDatabase } from '@/lib/discussion/database/open';
import { readSecret } from '@/lib/discussion/store/settings';
import { addComment } from '@/lib/discussion/store/write-comments';
import { newDraft } from './drafts';

const db = openDatabase(process.argv[2] ?? '');
const secret = await readSecret(db);
const added = await addComment(db, newDraft());
if (!added) throw new Error('The comment was not taken.');
console.log(secret);
await db.close();
