import nextEnvironment from '@next/env';
import sql from 'sql-template-tag';
import { type Database, StoreUnavailable } from '@/lib/discussion/database/database';
import { FileExists } from '@/lib/discussion/database/new-file';
import { openDatabase } from '@/lib/discussion/database/open';
import { NoStore, requireStore } from '@/lib/discussion/database/sqlite-file';
import { DEFAULT_URL } from '@/lib/discussion/store/current';
import { NobodyFound } from '@/lib/discussion/transfer/erase';
import { TransferError } from '@/lib/discussion/transfer/source';
import { nameStore } from '@/lib/discussion/transfer/store-address';
import { environmentSchema } from '@/lib/environment';
import { fail, root } from './run.mjs';

/** What is told as it is, without the way to it. */
const KNOWN = [TransferError, StoreUnavailable, NobodyFound, NoStore, FileExists];

/** The store that the site uses, with where it is, and by what a libSQL server lets us in. */
type SiteStore = { db: Database; url: string; authToken: string | undefined };

/**
 * Does something with the store that the site uses: that of the environment and of the files `.env*`, as
 * `npm start` reads them. Says which one it is.
 * @param isNew whether there may be none yet
 */
export async function withSiteStore(
  use: (store: SiteStore) => Promise<void>,
  isNew = false,
): Promise<void> {
  nextEnvironment.loadEnvConfig(root);
  const { data, error } = environmentSchema.safeParse(process.env, { reportInput: true });
  if (error) {
    fail(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const url = data.DATABASE_URL ?? DEFAULT_URL;
  console.error(`Store: ${nameStore(url)}`);
  const authToken = data.DATABASE_AUTH_TOKEN;
  const db = openDatabase(url, authToken);
  try {
    if (!isNew) requireStore(url);
    // Brings its tables up to date.
    await db.read(sql`SELECT 1`);
    await use({ db, url, authToken });
  } catch (error) {
    // Of a disk or a pipe its own words say enough.
    const isOfSystem = error instanceof Error && 'syscall' in error;
    const isKnown = isOfSystem || KNOWN.some((kind) => error instanceof kind);
    if (!isKnown || !(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await db.close();
  }
}
