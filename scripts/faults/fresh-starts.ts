import sql from 'sql-template-tag';
import { openDatabase } from '@/lib/discussion/database/open';
import type { Finding } from './finding';
import { inspect } from './inspect';
import { startWorker } from './worker';

/**
 * Starts processes at once on a store that nobody has written to, several times.
 * @param freshStore gives the address of an empty store
 */
export async function freshStarts(
  engine: string,
  rounds: number,
  starts: number,
  freshStore: () => Promise<string>,
): Promise<Finding> {
  let failed = 0;
  let unlike = 0;
  let missing = 0;
  for (let round = 0; round < rounds; round += 1) {
    const url = await freshStore();
    const workers = Array.from({ length: starts }, () => startWorker('starter.ts', url));
    const codes = await Promise.all(workers.map(({ ended }) => ended));
    failed += codes.filter((code) => code !== 0).length;
    if (new Set(workers.flatMap(({ lines }) => lines)).size !== 1) unlike += 1;
    const db = openDatabase(url);
    const { kept, agree } = await inspect(db, []);
    if (kept !== starts || !agree) missing += 1;
    const versions = await db.read(sql`SELECT version FROM migrations ORDER BY version`);
    if (versions.some(({ version }, index) => version !== index + 1)) missing += 1;
    await db.close();
  }
  return {
    what: `${engine}: ${starts} fresh starts at once, ${rounds} times`,
    seen: `${failed} failed; ${unlike} with more than one secret; ${missing} with comments or tables missing`,
    holds: failed + unlike + missing === 0,
  };
}
