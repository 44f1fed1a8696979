import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { openDatabase } from '@/lib/discussion/database/open';
import { paths } from '@/lib/urls';
import { temporaryFolder } from '../../copy-project';
import { quantile } from '../../quantile';
import type { Finding } from '../finding';
import { inspect } from '../inspect';
import { ask, parseJson, reasonOf } from './ask';
import { isTaken, newComment, POST, send } from './comment';
import { startSite } from './site';
import { type Pass, takePass, takePasses } from './tickets';

const WRITERS = 8;

/** As many comments as come in ten minutes without costing work (lib/discussion/send-comment.ts). */
const FREE = 30;

/** Of one round between two kills. */
const OF_ROUND = 15;

/** How long writing goes on between two kills at most, in milliseconds: not until all of a round is written. */
const LONGEST = 50;

/** How long writing may take to begin again, in milliseconds. */
const PATIENCE = 60_000;

const page = z.object({ count: z.number() });

/**
 * Kills a server again and again while readers send comments, who try again with the same comment until it is taken.
 * @param folder with a built site
 */
export async function killServer(folder: string, kills: number): Promise<Finding[]> {
  const store = `file:${path.join(temporaryFolder(), 'store.db')}`;
  let site = await startSite(folder, { store });
  const { address, port } = site;
  const acknowledged: string[] = [];
  const refused = new Map<string, number>();
  let cutOff = 0;
  let waiting = 0;
  let isOver = false;

  const insist = async (first: Pass) => {
    const comment = newComment(first);
    for (;;) {
      waiting += 1;
      const answer = await send(address, comment).catch(() => undefined);
      waiting -= 1;
      if (answer && isTaken(answer, comment)) break;
      if (answer) {
        const reason = reasonOf(answer) || String(answer.status);
        refused.set(reason, (refused.get(reason) ?? 0) + 1);
        // The page that the reader has open takes a new ticket, too.
        if (reason === 'work') Object.assign(comment, await takePass(address).then(opened));
      } else if (isOver) return;
      await pause(answer ? 100 : 20);
    }
    acknowledged.push(comment.id);
  };

  const free = kills * OF_ROUND > FREE ? FREE : 0;
  for (const pass of await takePasses(address, free)) await insist(pass);
  const asked = performance.now();
  const passes = await takePasses(address, kills * OF_ROUND);
  const working = (performance.now() - asked) / 1000;
  const worked = passes.filter(({ work }) => work !== undefined).length;
  const down: number[] = [];
  // Some are left for each round: more of them would cost much work.
  const kept = () => (kills - down.length - 1) * OF_ROUND;
  const write = async () => {
    while (!isOver) {
      const pass = passes.length > kept() ? passes.pop() : undefined;
      await (pass ? insist(pass) : pause(5));
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  for (let kill = 0; kill < kills; kill += 1) {
    const before = acknowledged.length;
    for (const deadline = Date.now() + PATIENCE; acknowledged.length === before; await pause(2)) {
      if (Date.now() > deadline) throw new Error('Nothing is taken any more after a kill.');
    }
    await pause(Math.random() * LONGEST);
    cutOff += waiting;
    await site.kill();
    const began = performance.now();
    site = await startSite(folder, { store, port });
    down.push(performance.now() - began);
  }
  isOver = true;
  await Promise.all(writers);
  const { count } = parseJson(await ask(address, paths.api.comments(POST)), page);
  await site.stop();
  const db = openDatabase(store);
  const { kept: stored, lost, agree } = await inspect(db, acknowledged, POST);
  await db.close();
  const others = [...refused].map(([reason, n]) => `${n} × ${reason}`).join(', ') || 'none';
  return [
    {
      what: `HTTP: next start killed ${kills} times under ${WRITERS} senders`,
      seen:
        `${acknowledged.length} acknowledged, ${lost} lost, ${stored} kept, ${count} shown, counters ${agree ? 'agree' : 'DIFFER'}; ` +
        `${cutOff} requests cut off and sent again; refused: ${others}; ${worked} tickets cost work (${working.toFixed(0)} s); ` +
        `up again after ${quantile(down, 0.5).toFixed(0)} ms`,
      holds:
        lost === 0 &&
        agree &&
        count === stored &&
        cutOff >= kills / 2 &&
        acknowledged.length >= kills,
    },
  ];
}

/** The same, once it is open. */
async function opened(pass: Pass): Promise<Pass> {
  await pause(Math.max(0, pass.opens - Date.now()));
  return pass;
}
