import { existsSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { type Client, createClient } from '@libsql/client';
import { StoreUnavailable } from './database';
import { filePath, judgeFile } from './libsql';
import { makeFile } from './new-file';
import { persist } from './retry';

/** How long to wait for a lock at a time, and for what others do in all, in milliseconds. */
const BUSY_TIMEOUT = 1000;
const PATIENCE = 60_000;

/** There is no file with a store yet. */
export class NoStore extends Error {
  override name = 'NoStore';
}

/**
 * Copies a store as it is at one moment, whoever writes meanwhile. It is on the disk, and complete, when it
 * has its name.
 * @param url `file:…`
 * @param target path of the copy
 * @throws FileExists, NoStore; StoreUnavailable where it could not be done in a minute
 */
export async function copySqlite(url: string, target: string): Promise<void> {
  await makeFile(target, (part) =>
    withClient(url, async (client) => {
      await truncate(part);
      await client.execute({ sql: 'VACUUM INTO ?', args: [part] });
    }),
  );
}

/**
 * Leaves nothing in a store's file, or beside it, of what was removed: pages that are no longer used are
 * written anew or given back, and the log of changes is emptied.
 * @param url `file:…`
 * @throws NoStore; StoreUnavailable where others were in the way for a minute
 */
export async function shredSqlite(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.execute('PRAGMA secure_delete = ON');
    await client.execute('VACUUM');
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    // Readers keep parts of the log in use.
    if (rows[0]?.busy !== 0) throw new StoreUnavailable('Somebody reads the store.');
  });
}

/**
 * @param url of any store; a server is not asked
 * @throws NoStore where its file is not there
 */
export function requireStore(url: string): void {
  const file = url.startsWith('file:') ? filePath(url) : undefined;
  if (file !== undefined && !existsSync(file)) {
    throw new NoStore(`There is no store at ${file} yet; set DATABASE_URL if it is elsewhere.`);
  }
}

async function withClient(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  requireStore(url);
  await persist(
    async () => {
      const client = createClient({ url, timeout: BUSY_TIMEOUT, concurrency: 1 });
      try {
        await use(client);
      } finally {
        client.close();
      }
    },
    {
      patience: PATIENCE,
      judge: (error) => (error instanceof StoreUnavailable ? 'again' : judgeFile(error)),
    },
  );
}
