import path from 'node:path';
import { z } from 'zod';
import { openDatabase } from '@/lib/discussion/database/open';
import { paths } from '@/lib/urls';
import type { Finding } from '../finding';
import { inspect } from '../inspect';
import { fill, smallDisk } from '../small-disk';
import { type Answer, ask, parseJson, reasonOf } from './ask';
import { isTaken, newComment, newDevice, POST, send } from './comment';
import { startSite } from './site';
import { takePasses } from './tickets';

const FEW = 5;

const page = z.object({ count: z.number() });

/**
 * Fills the disk of a server's store, reads all the same, and writes again when there is room.
 * @returns nothing where no disk can be had
 */
export async function fullDiskHttp(folder: string): Promise<Finding | undefined> {
  const disk = smallDisk();
  if (!disk) return undefined;
  const store = `file:${path.join(disk.folder, 'store.db')}`;
  const site = await startSite(folder, { store });
  const { address } = site;
  const acknowledged: string[] = [];
  try {
    const passes = await takePasses(address, 3 * FEW);
    const sendSome = async () => {
      const answers: Answer[] = [];
      for (const pass of passes.splice(0, FEW)) {
        const comment = newComment(pass);
        const answer = await send(address, comment);
        if (isTaken(answer, comment)) acknowledged.push(comment.id);
        answers.push(answer);
      }
      return answers;
    };
    await sendSome();
    const free = fill(path.join(disk.folder, 'ballast'));
    // The log of changes has room of its own for a while.
    let written = 0;
    for (let isFull = false; !isFull && written < 5000; written += 1) {
      const json = { slug: POST, kind: 'heart', on: true, reader: newDevice() };
      const answer = await ask(address, '/api/reactions', { method: 'POST', json });
      isFull = reasonOf(answer) === 'unavailable';
    }
    const refused = (await sendSome()).filter((answer) => reasonOf(answer) === 'unavailable');
    const slowest = Math.max(...refused.map(({ ms }) => ms));
    const reading = await ask(address, paths.api.comments(POST));
    const { count } = parseJson(reading, page);
    free();
    const before = acknowledged.length;
    await sendSome();
    const resumed = acknowledged.length - before;
    const db = openDatabase(store);
    const { lost, agree } = await inspect(db, acknowledged, POST);
    await db.close();
    return {
      what: 'SQLite over HTTP: a full disk',
      seen:
        `full after ${written} reactions; ${refused.length} of ${FEW} comments refused with 503 within ${slowest.toFixed(0)} ms, ` +
        `${count} of ${FEW} read; room made: ${resumed} of ${FEW} taken; ${lost} lost, counters ${agree ? 'agree' : 'DIFFER'}`,
      holds: refused.length === FEW && count === FEW && resumed === FEW && lost === 0 && agree,
    };
  } finally {
    await site.stop();
    disk.unmount();
  }
}
