import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { openDatabase } from '@/lib/discussion/database/open';
import { temporaryFolder } from '../copy-project';
import type { Finding } from './finding';
import { inspect } from './inspect';
import { startWorker, type Worker } from './worker';

const WRITERS = 4;

/**
 * Kills processes that write to one SQLite file, while another holds its lock for irregular times.
 * @param fewest comments to be acknowledged in all
 */
export async function killSqlite(kills: number, fewest: number): Promise<Finding> {
  const url = `file:${path.join(temporaryFolder(), 'store.db')}`;
  const begin = performance.now();
  const first = startWorker('writer.ts', url);
  while (first.lines.length === 0) await pause(50);
  const rival = startWorker('rival.ts', url);
  const all = [first];
  const living: Worker[] = [first];
  const start = () => {
    const worker = startWorker('writer.ts', url);
    all.push(worker);
    living.push(worker);
  };
  while (living.length < WRITERS) start();
  for (let kill = 0; kill < kills; kill += 1) {
    // A writer that has not begun to write would not be worth it.
    let victim: Worker | undefined;
    while (!victim) {
      await pause(50 + Math.random() * 400);
      const busy = living.filter(({ lines }) => lines.length > 0);
      victim = busy[Math.floor(Math.random() * busy.length)];
    }
    await victim.kill();
    living.splice(living.indexOf(victim), 1);
    start();
  }
  const acknowledged = () => all.flatMap(({ lines }) => lines);
  const killed = acknowledged().length;
  for (const deadline = Date.now() + 300_000; Date.now() < deadline; await pause(200)) {
    if (acknowledged().length >= fewest) break;
  }
  await Promise.all([...living, rival].map((worker) => worker.kill()));
  const seconds = (performance.now() - begin) / 1000;

  const db = openDatabase(url);
  const { kept, lost, agree } = await inspect(db, acknowledged());
  await db.close();
  const client = createClient({ url });
  const { rows } = await client.execute('PRAGMA integrity_check');
  client.close();
  const integrity = String(rows[0]?.integrity_check);
  const said = acknowledged().length;
  return {
    what: `SQLite: ${kills} writers killed, ${WRITERS} at a time, and a rival`,
    seen:
      `${said} acknowledged (${killed} among kills), ${lost} lost, ${kept} kept, ` +
      `counters ${agree ? 'agree' : 'DIFFER'}, integrity ${integrity}, ${seconds.toFixed(0)} s`,
    holds: lost === 0 && agree && integrity === 'ok' && said >= fewest,
  };
}
