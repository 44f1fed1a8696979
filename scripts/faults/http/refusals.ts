import path from 'node:path';
import sql, { raw } from 'sql-template-tag';
import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import { hashPassword } from '@/lib/discussion/hash';
import { temporaryFolder } from '../../copy-project';
import type { Finding } from '../finding';
import { ask, reasonOf } from './ask';
import { isTaken, newComment, send } from './comment';
import { deeds, foreignOrigins, PASSWORD } from './foreign';
import {
  type Fraud,
  forgedSessions,
  forgedTickets,
  replays,
  strangers,
  undoneWork,
} from './forged';
import { startSite } from './site';
import { takePasses } from './tickets';

/** Comments in ten minutes, after which writing costs work. */
const FREE = 30;

/** Tries all that has to be refused, and what is like it and has not. */
export async function refusals(folder: string): Promise<Finding[]> {
  const store = `file:${path.join(temporaryFolder(), 'store.db')}`;
  const passwordHash = await hashPassword(PASSWORD);
  const site = await startSite(folder, { store, env: { ADMIN_PASSWORD_HASH: passwordHash } });
  const { address } = site;
  const db = openDatabase(store);
  const [first, second, ...passes] = await takePasses(address, FREE + 2);
  if (!first || !second) throw new RangeError('There must be tickets.');
  const own = newComment(first);
  const kept = newComment(second);
  const taken = [await send(address, own), await send(address, kept)];
  const login = { method: 'POST', json: { password: PASSWORD } };
  const { cookie } = await ask(address, '/api/admin/session', login);
  const before = await contents(db);

  const origins = foreignOrigins(address);
  const all = deeds(address, passes.splice(0, 2), own, cookie);
  const wrong: string[] = [];
  for (const { name, act } of all) {
    for (const origin of origins) {
      const answer = await act(origin);
      const isRefused = answer.status === 403 && (reasonOf(answer) || 'foreign') === 'foreign';
      if (!isRefused) wrong.push(`${name} from ${origin}: ${answer.status}`);
    }
  }
  const [forgery = first] = passes;
  const frauds = [
    ...(await forgedTickets(address, forgery)),
    ...replays(address, kept),
    ...strangers(address, kept),
    ...forgedSessions(address, cookie, passwordHash),
  ];
  const believed = await tryAll(frauds);
  const again = await send(address, kept);
  const isChanged = (await contents(db)) !== before;

  const done: string[] = [];
  for (const { name, act } of all) {
    const answer = await act(address);
    if (answer.status >= 400) done.push(`${name}: ${answer.status} ${reasonOf(answer)}`);
  }
  for (const pass of passes) await send(address, newComment(pass));
  const worked = await takePasses(address, 2);
  const shirked = undoneWork(address, worked);
  believed.push(...(await tryAll(shirked)));
  const [honest = first] = worked;
  const comment = newComment(honest);
  const isHonest = isTaken(await send(address, comment), comment);
  await site.stop();
  await db.close();
  const number = frauds.length + shirked.length;
  return [
    {
      what: `Foreign, null and no Origin: ${origins.length} of them, ${all.length} requests`,
      seen: `${origins.length * all.length - wrong.length} of ${origins.length * all.length} refused${list(wrong)}; the store is ${isChanged ? 'CHANGED' : 'as before'}; from the site itself ${all.length - done.length} of ${all.length} done${list(done)}`,
      holds: wrong.length === 0 && !isChanged && done.length === 0,
    },
    {
      what: 'Forged tickets, sessions and work, replays, other devices',
      seen: `${number - believed.length} of ${number} refused${list(believed)}; what is the same is there already: ${again.status}; with its work done: ${isHonest ? 'taken' : 'REFUSED'}`,
      holds:
        believed.length === 0 &&
        isHonest &&
        isTaken(again, kept) &&
        taken.every(({ status }) => status === 201),
    },
  ];
}

/** What was not refused, or not for its reason. */
async function tryAll(frauds: readonly Fraud[]): Promise<string[]> {
  const believed: string[] = [];
  for (const { name, act, reason } of frauds) {
    const answer = await act();
    if (answer.status < 400 || reasonOf(answer) !== reason) {
      believed.push(`${name}: ${answer.status} ${reasonOf(answer)}`);
    }
  }
  return believed;
}

const list = (wrong: readonly string[]) =>
  wrong.length > 0 ? ` (NOT ${wrong.slice(0, 5).join('; ')})` : '';

/** All that readers and the owner can change. A transaction that adds nothing counts as a version all the same. */
async function contents(db: Database): Promise<string> {
  const counters = `(SELECT * FROM counters WHERE name <> 'version') AS counted`;
  const tables = ['comments', counters, 'reactions', 'views', 'settings', 'blocks', 'log'];
  const rows = await Promise.all(
    tables.map((table) => db.read(sql`SELECT * FROM ${raw(table)} ORDER BY 1, 2`)),
  );
  return JSON.stringify(rows);
}
