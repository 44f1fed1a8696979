import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/lib/discussion/database/open';
import { paths } from '@/lib/urls';
import { temporaryFolder } from '../../copy-project';
import { runNode } from '../../run.mjs';
import type { Finding } from '../finding';
import { inspect } from '../inspect';
import { startWorker } from '../worker';
import { ask } from './ask';
import { isTaken, newComment, newDevice, POST, send } from './comment';
import { buildIn, startSite } from './site';
import { takePasses } from './tickets';

/** Comments that come through the development server. */
const COMMENTS = 20;

/** What a development server says when something went wrong; addresses of requests are no complaint. */
const COMPLAINT = /^(?! *(?:GET|POST) ).*(?:error|unhandled|does not answer|⨯).*$/gim;

/**
 * Runs a development server, a build, a script that writes without pause, and exports, all on one file.
 * @param folder a copy of the project
 */
export async function together(folder: string): Promise<Finding> {
  const store = `file:${path.join(temporaryFolder(), 'store.db')}`;
  const site = await startSite(folder, { store, command: 'dev' });
  const { address } = site;
  const passes = await takePasses(address, COMMENTS);
  const writer = startWorker('writer.ts', store);
  const acknowledged: string[] = [];
  const failed: string[] = [];
  let asked = 0;
  let exports = 0;
  let isBuilt = false;
  const note = (what: string, status: number) => {
    asked += 1;
    if (status >= 400) failed.push(`${what} ${status}`);
  };
  const build = buildIn(folder, { DATABASE_URL: store }).finally(() => {
    isBuilt = true;
  });
  const read = async () => {
    while (!isBuilt) {
      note('reading', (await ask(address, paths.api.comments(POST))).status);
      const json = { slug: POST, kind: 'heart', on: true, reader: newDevice() };
      note('reacting', (await ask(address, '/api/reactions', { method: 'POST', json })).status);
      const pass = passes.pop();
      if (pass) {
        const comment = newComment(pass);
        const answer = await send(address, comment);
        note('writing', answer.status);
        if (isTaken(answer, comment)) acknowledged.push(comment.id);
      }
      await pause(200);
    }
  };
  const save = async () => {
    const args = ['--import', 'tsx', 'scripts/comments-export.ts'];
    const options = { cwd: folder, quiet: true, env: { DATABASE_URL: store } };
    while (!isBuilt) {
      if ((await runNode(args, options)) !== 0) failed.push('export');
      exports += 1;
    }
  };
  await Promise.all([build, read(), save()]);
  await writer.kill();
  await site.stop();
  const db = openDatabase(store);
  const through = await inspect(db, acknowledged, POST);
  const beside = await inspect(db, writer.lines);
  await db.close();
  const complaints = site.output().match(COMPLAINT) ?? [];
  return {
    what: 'next dev, a build and scripts on one SQLite file at once',
    seen:
      `${asked} requests to next dev, ${exports} exports, 1 build, ${failed.length} failed${failed.slice(0, 3).map((each) => ` (${each})`)}, ` +
      `${complaints.length} complaints${complaints.slice(0, 3).map((each) => ` (${each})`)}; ` +
      `${acknowledged.length} + ${writer.lines.length} acknowledged, ${through.lost + beside.lost} lost, ` +
      `counters ${through.agree && beside.agree ? 'agree' : 'DIFFER'}`,
    holds:
      failed.length + complaints.length + through.lost + beside.lost === 0 &&
      through.agree &&
      beside.agree &&
      acknowledged.length === COMMENTS &&
      writer.lines.length > 0 &&
      exports > 0,
  };
}
