import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { refusalWords } from '@/lib/dictionary/refusals';
import { PATIENCE } from '@/lib/discussion/database/retry';
import { paths } from '@/lib/urls';
import { temporaryFolder } from '../../copy-project';
import type { Finding } from '../finding';
import { openGate } from '../gate';
import { type Answer, ask, reasonOf } from './ask';
import { newComment, newDevice, POST, send } from './comment';
import { differences, readAll, type Served, staticAddresses } from './pages';
import { type RunningSite, startSite } from './site';
import { takePasses } from './tickets';

/** What an answer may take beyond the store's patience, and what a page may take, in milliseconds. */
const SLACK = 1000;
const SLOWEST_PAGE = 2000;

/** A server whose store works, then hangs, then refuses connections, then works again. */
export async function awayPostgres(folder: string, url: string): Promise<Finding[]> {
  const gate = await openGate(url);
  const site = await startSite(folder, { store: gate.url });
  try {
    const [before = new Map(), pass] = await working(site, folder);
    gate.shut();
    const hung = await away('PostgreSQL that hangs', site, before, pass);
    await gate.close();
    const stopped = await away('PostgreSQL that is stopped', site, before, pass);
    return [hung, stopped];
  } finally {
    await site.stop();
    await gate.close();
  }
}

/** A server whose store is a file that is none, from the beginning. */
export async function awaySqlite(folder: string): Promise<Finding> {
  const place = temporaryFolder();
  const whole = await startSite(folder, { store: `file:${path.join(place, 'store.db')}` });
  const [before = new Map(), pass] = await working(whole, folder);
  await whole.stop();
  const broken = path.join(place, 'broken.db');
  writeFileSync(broken, 'No database, but some text. '.repeat(1000));
  const site = await startSite(folder, { store: `file:${broken}` });
  try {
    // A server that was just started reads its programs at the first questions, which pages wait for.
    await Promise.all(questions(site.address, pass).map((ask) => ask()));
    return await away('SQLite in a broken file', site, before, pass);
  } finally {
    await site.stop();
  }
}

async function working({ address }: RunningSite, folder: string) {
  const served = await readAll(address, staticAddresses(folder));
  const [first] = await takePasses(address, 1);
  const { status } = await ask(address, paths.api.comments(POST));
  if (status !== 200) throw new Error(`The comments cannot be read: ${status}.`);
  return [served, first?.ticket ?? ''] as const;
}

async function away(
  what: string,
  { address }: RunningSite,
  before: Served,
  ticket: string,
): Promise<Finding> {
  const asked = Promise.all(questions(address, ticket).map((ask) => ask()));
  const served = await readAll(address, [...before.keys()]);
  const answers = await asked;
  const other = differences(before, served);
  const slowestPage = Math.max(...[...served.values()].map(({ ms }) => ms));
  const slowest = Math.max(...answers.map(({ ms }) => ms));
  const right = answers.filter((answer) => reasonOf(answer) === 'unavailable');
  const page = await ask(address, paths.comments(POST));
  const isKind = page.body.toString().includes(refusalWords.refusals.unavailable);
  const limit = PATIENCE.write + SLACK;
  return {
    what,
    seen:
      `${before.size - other.length} of ${before.size} pages and files are the same${other.map((each) => ` NOT ${each}`)}, ` +
      `slowest ${slowestPage.toFixed(0)} ms; ${right.length} of ${answers.length} questions to the API answered 503 problem+json ` +
      `within ${slowest.toFixed(0)} ms; without scripts ${page.status}${isKind ? '' : ' NOT'} with the same words in ${page.ms.toFixed(0)} ms`,
    holds:
      before.size > 50 &&
      other.length === 0 &&
      slowestPage < SLOWEST_PAGE &&
      right.length === answers.length &&
      right.every(({ status }) => status === 503) &&
      slowest < limit &&
      page.status === 503 &&
      isKind &&
      page.ms < limit,
  };
}

/** All that the API answers from the store. */
function questions(address: string, ticket: string): (() => Promise<Answer>)[] {
  const id = randomUUID();
  const writer = newDevice();
  const sent = (method: string, path: string, json: object) => () =>
    ask(address, path, { method, json });
  const reaction = { slug: POST, kind: 'heart', on: true, reader: writer };
  return [
    () => ask(address, paths.api.comments(POST)),
    () => ask(address, `${paths.api.comments(POST)}?at=${id}`),
    () => ask(address, paths.api.thread(POST, id)),
    () => ask(address, paths.api.challenge),
    () => ask(address, '/api/popular'),
    () => send(address, newComment({ ticket })),
    sent('POST', '/api/views', { slug: POST }),
    sent('POST', '/api/reactions', reaction),
    sent('POST', paths.api.preview, { body: '미리 보기' }),
    sent('POST', paths.api.source(id), { writer }),
    sent('PATCH', paths.api.comment(id), { body: '고친 댓글', revision: 1, writer }),
    sent('DELETE', paths.api.comment(id), { revision: 1, writer }),
  ];
}
