// Erases what a person wrote, on request.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { cleanText } from '@/lib/discussion/clean-text';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { shredSqlite } from '@/lib/discussion/database/sqlite-file';
import type { StoredComment } from '@/lib/discussion/store/comment';
import { eraseWords, findWords, NobodyFound, type Person } from '@/lib/discussion/transfer/erase';
import { isFile } from '@/lib/discussion/transfer/store-address';
import { shorten } from '@/lib/text';
import { fail } from './run.mjs';
import { withSiteStore } from './site-store';
import { count } from './summary';

const USAGE = `Usage: npm run comments:erase -- <id of a comment of theirs> [--yes]
       npm run comments:erase -- --name <name> [--yes]`;

/** Comments listed before the question. */
const LISTED = 50;

function readArguments(): { person: Person; isSure: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { name: { type: 'string' }, yes: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [comment, ...rest] = positionals;
    const isSure = values.yes;
    if (rest.length === 0 && comment === undefined && values.name) {
      return { person: { name: values.name }, isSure };
    }
    if (rest.length === 0 && comment !== undefined && values.name === undefined) {
      return { person: { comment }, isSure };
    }
    return fail(USAGE);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function confirm(): Promise<boolean> {
  if (!process.stdin.isTTY) fail('Nothing was erased. Without a terminal, say --yes.');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.on('close', () => fail('Nothing was erased.'));
  const answer = await lines.question('Erase them for good? (yes/no) ');
  lines.removeAllListeners('close').close();
  return answer.trim().toLowerCase() === 'yes';
}

const { person, isSure } = readArguments();

/** One line of a comment; no sign in it means anything to the terminal. */
function line({ id, slug, name, body }: StoredComment): string {
  return `${id}  ${slug}  ${shorten(cleanText(name), 40)}: ${shorten(cleanText(body), 60)}`;
}

/** What was erased is in the file until it is written anew. */
async function shred(url: string): Promise<void> {
  try {
    await shredSqlite(url);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    fail(
      `The words are erased, but bytes of them may be left in the file (${error.message}). Stop the site, and run this again.`,
    );
  }
}

await withSiteStore(async ({ db, url }) => {
  const comments = await findWords(db, person).catch(async (error) => {
    // An earlier run may have been stopped before its end.
    if (error instanceof NobodyFound && isFile(url)) await shred(url);
    throw error;
  });
  for (const comment of comments.slice(0, LISTED)) console.log(line(comment));
  if (comments.length > LISTED) console.log(`… and ${comments.length - LISTED} more`);
  console.log(count(comments.length, 'comment'));
  if (!isSure && !(await confirm())) fail('Nothing was erased.');
  const erased = await eraseWords(db, comments);
  console.log(
    `${count(erased, 'comment')} erased. Blocks of the names were lifted; those of devices hold no words, and stay.`,
  );
  if (isFile(url)) {
    await db.close();
    await shred(url);
    console.log('Nothing of them is left in the file. Older backups and exports still hold them.');
  } else {
    console.log(
      'The server keeps what it overwrites for a while: VACUUM FULL comments, of PostgreSQL, ends that. Older backups and exports still hold them.',
    );
  }
  if (erased < comments.length) {
    console.error('Some were changed meanwhile; run this again.');
    process.exitCode = 1;
  }
});
