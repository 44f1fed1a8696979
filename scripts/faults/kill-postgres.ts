import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/lib/discussion/database/open';
import { PATIENCE } from '@/lib/discussion/database/retry';
import type { PostgresServer } from '../postgres.mjs';
import { quantile } from '../quantile';
import { insist, newDraft } from './drafts';
import type { Finding } from './finding';
import { inspect } from './inspect';

const WRITERS = 8;

/** What a call may take beyond its patience, in milliseconds: two processors are shared by all. */
const SLACK = 1000;

/** Kills a server again and again while this process, which has to survive it, writes without pause. */
export async function killPostgres(server: PostgresServer, kills: number): Promise<Finding> {
  const db = openDatabase(server.url);
  const acknowledged: string[] = [];
  const refused: number[] = [];
  const resumed: number[] = [];
  let isOver = false;
  let longest = 0;
  const write = async () => {
    while (!isOver) {
      const draft = newDraft();
      const begin = performance.now();
      let attempt = begin;
      await insist(db, draft, (ms) => {
        refused.push(ms);
        attempt = performance.now();
      });
      longest = Math.max(longest, performance.now() - attempt);
      acknowledged.push(draft.id);
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(200 + Math.random() * 600);
    await server.kill();
    // Some outages are longer than anyone's patience.
    await pause(kill % 3 === 2 ? 6000 : 0);
    await server.start();
    const before = acknowledged.length;
    const begin = performance.now();
    while (acknowledged.length === before) await pause(5);
    resumed.push(performance.now() - begin);
  }
  isOver = true;
  await Promise.all(writers);
  const { kept, lost, agree } = await inspect(db, acknowledged);
  await db.close();
  const slowest = Math.max(longest, ...refused);
  const limit = PATIENCE.write + SLACK;
  return {
    what: `PostgreSQL: killed ${kills} times under ${WRITERS} writers`,
    seen:
      `${acknowledged.length} acknowledged, ${lost} lost, ${kept} kept, counters ${agree ? 'agree' : 'DIFFER'}; ` +
      `${refused.length} calls refused, slowest call ${slowest.toFixed(0)} ms; ` +
      `writing resumed after ${quantile(resumed, 0.5).toFixed(0)} ms (most ${Math.max(...resumed).toFixed(0)})`,
    holds: lost === 0 && agree && slowest < limit,
  };
}
