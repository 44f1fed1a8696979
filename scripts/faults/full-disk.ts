import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { listThreads } from '@/lib/discussion/store/list-comments';
import { addComment } from '@/lib/discussion/store/write-comments';
import { createDatabase, execute } from '../databases.mjs';
import { ordinaryAccount } from '../processes.mjs';
import { newDraft, SLUG } from './drafts';
import type { Finding } from './finding';
import { inspect } from './inspect';
import { smallDisk } from './small-disk';

/** Writes until there is no room, reads all the same, and writes again when room is made. */
async function fillUp(engine: string, url: string, disk: string): Promise<Finding> {
  const db = openDatabase(url);
  const ballast = path.join(disk, 'ballast');
  const acknowledged: string[] = [];
  const write = async (kilobytes: number) => {
    // Nothing that could be compressed.
    const body = randomBytes(kilobytes * 512).toString('hex');
    const draft = newDraft({ body, html: body });
    await addComment(db, draft);
    acknowledged.push(draft.id);
  };
  for (let n = 0; n < 20; n += 1) await write(1);
  writeFileSync(ballast, Buffer.alloc(4 * 2 ** 20));
  let refused = 0;
  let slowest = 0;
  for (let tries = 0; tries < 5000 && refused < 10; tries += 1) {
    const begin = performance.now();
    try {
      await write(8);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      refused += 1;
      slowest = Math.max(slowest, performance.now() - begin);
    }
  }
  const before = acknowledged.length;
  const { threads } = await listThreads(db, { slug: SLUG, order: 'newest' });
  rmSync(ballast);
  for (let n = 0; n < 20; n += 1) await write(1);
  const { lost, agree } = await inspect(db, acknowledged);
  await db.close();
  return {
    what: `${engine}: a full disk`,
    seen:
      `full after ${before} comments; ${refused} writes refused within ${slowest.toFixed(0)} ms, ${threads.length} threads read; ` +
      `room made: ${acknowledged.length - before} of 20 written; ${lost} lost, counters ${agree ? 'agree' : 'DIFFER'}`,
    holds: refused === 10 && threads.length === 20 && lost === 0 && agree,
  };
}

/** @returns nothing where no disk can be had */
export async function fullDiskSqlite(): Promise<Finding | undefined> {
  const disk = smallDisk();
  if (!disk) return undefined;
  try {
    return await fillUp('SQLite', `file:${path.join(disk.folder, 'store.db')}`, disk.folder);
  } finally {
    disk.unmount();
  }
}

/** @param server on this machine */
export async function fullDiskPostgres(server: string): Promise<Finding | undefined> {
  const disk = smallDisk();
  if (!disk) return undefined;
  const { uid, gid } = ordinaryAccount() ?? { uid: 0, gid: 0 };
  chmodSync(path.dirname(disk.folder), 0o755);
  chownSync(disk.folder, uid, gid);
  const { url, drop } = await createDatabase(server);
  const name = new URL(url).pathname.slice(1);
  try {
    await execute(server, `CREATE TABLESPACE ${name}_disk LOCATION '${disk.folder}'`);
    await execute(server, `ALTER DATABASE ${name} SET default_tablespace = '${name}_disk'`);
    return await fillUp('PostgreSQL', url, disk.folder);
  } finally {
    await drop();
    await execute(server, `DROP TABLESPACE IF EXISTS ${name}_disk`);
    disk.unmount();
  }
}
