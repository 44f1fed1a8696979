import nextEnvironment from '@next/env';
import { type Database, StoreUnavailable } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { FileExists, NoStore } from '@/lib/discussion/database/sqlite-file';
import { DEFAULT_URL } from '@/lib/discussion/store/current';
import { NobodyFound } from '@/lib/discussion/transfer/erase';
import { TransferError } from '@/lib/discussion/transfer/source';
import { nameStore } from '@/lib/discussion/transfer/store-address';
import { environmentSchema } from '@/lib/environment';
import { fail, root } from './run.mjs';

/** What is told as it is, without the way to it. */
const KNOWN = [TransferError, StoreUnavailable, NobodyFound, NoStore, FileExists];

/**
 * Does something with the store that the site uses: that of the environment and of the files `.env*`, as
 * `npm start` reads them. Says which one it is.
 */
export async function withSiteStore(
  use: (db: Database, url: string) => Promise<void>,
): Promise<void> {
  nextEnvironment.loadEnvConfig(root);
  const { data, error } = environmentSchema.safeParse(process.env, { reportInput: true });
  if (error) {
    fail(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  const url = data.DATABASE_URL ?? DEFAULT_URL;
  console.error(`Store: ${nameStore(url)}`);
  const db = openDatabase(url, data.DATABASE_AUTH_TOKEN);
  try {
    await use(db, url);
  } catch (error) {
    const isKnown = KNOWN.some((kind) => error instanceof kind);
    if (!isKnown || !(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await db.close();
  }
}
