import { z } from 'zod';
import { openDatabase } from '@/lib/discussion/database/open';
import { renderer } from '@/lib/discussion/markdown';
import { paths } from '@/lib/urls';
import { createRandom } from '../../search-corpus/random';
import { fillPost } from '../bulk';
import type { Finding } from '../finding';
import { showTimes, timePages } from '../timing';
import { ask, parseJson } from './ask';
import { isTaken, newComment, newDevice, POST, send } from './comment';
import { startSite } from './site';
import { takePasses } from './tickets';

/** What a page may take in 99 of 100 cases, in milliseconds, and how much more memory the server may take, in MB. */
const SLOWEST = 60;
const MORE_MEMORY = 200;

const READERS = 8;

/**
 * The room for what lives, in MB, as a small machine has it. Where there is more, Node.js collects what has died so
 * late that its memory says nothing about what a server keeps.
 */
const HEAP = 256;

const page = z.object({ threads: z.array(z.unknown()) });

/**
 * Asks a server for pages of a post with very many comments, one after the other and many at once, and adds to them.
 * @param times how often for each kind of page
 */
export async function manyPages(
  engine: string,
  folder: string,
  store: string,
  { number, times, comments }: { number: number; times: number; comments: number },
): Promise<Finding[]> {
  const db = openDatabase(store);
  const bulk = await fillPost(db, number, { slug: POST, renderer });
  await db.close();
  const site = await startSite(folder, {
    store,
    env: { NODE_OPTIONS: `--max-old-space-size=${HEAP}` },
  });
  const { address } = site;
  const random = createRandom(2);
  const post = paths.api.comments(POST);
  const thread = (root: string) => paths.api.thread(POST, root);
  const kinds: Record<string, () => string> = {
    'first page': () => post,
    newest: () => `${post}?after=${random.pick(bulk.keys)}`,
    oldest: () => `${post}?order=oldest&after=${random.pick(bulk.keys)}`,
    'long thread': () => `${thread(bulk.longest.id)}?after=${random.pick(bulk.longest.keys)}`,
    thread: () => thread(random.pick(bulk.roots)),
    'one comment': () => `${post}?at=${random.pick(bulk.ids)}`,
    'without scripts': () => `${paths.comments(POST)}?after=${random.pick(bulk.keys)}`,
  };
  const failed: string[] = [];
  const timed = Object.entries(kinds).map(([kind, pick]) => {
    const time = async () => {
      const { status, ms } = await ask(address, pick());
      if (status !== 200) failed.push(`${kind}: ${status}`);
      return ms;
    };
    return [kind, time] as const;
  });
  const measure = (often: number) => timePages(Object.fromEntries(timed), often, 0.99);
  // What is read first is compiled first.
  await measure(10);
  const memory = site.memory();
  const p99 = await measure(times);
  const { threads } = parseJson(await ask(address, post), page);

  const began = performance.now();
  const read = async () => {
    for (let n = 0; n < times; n += 1) {
      const pick = random.pick(Object.values(kinds));
      const { status } = await ask(address, pick());
      if (status !== 200) failed.push(`one of many: ${status}`);
      const json = { slug: POST, kind: 'heart', on: true, reader: newDevice() };
      const reaction = await ask(address, '/api/reactions', { method: 'POST', json });
      if (reaction.status !== 200) failed.push(`reaction: ${reaction.status}`);
    }
  };
  const crowd = () => Promise.all(Array.from({ length: READERS }, read));
  await crowd();
  const requests = (2 * READERS * times) / ((performance.now() - began) / 1000);
  const half = site.memory() - memory;
  await crowd();

  const free = await takePasses(address, 30);
  for (const pass of free) await send(address, newComment(pass));
  const passes = await takePasses(address, comments);
  const sending = performance.now();
  let taken = 0;
  const write = async () => {
    for (let pass = passes.pop(); pass; pass = passes.pop()) {
      const comment = newComment(pass);
      if (isTaken(await send(address, comment), comment)) taken += 1;
    }
  };
  await Promise.all(Array.from({ length: READERS }, write));
  const rate = taken / ((performance.now() - sending) / 1000);
  const grown = site.memory() - memory;
  await site.stop();
  const what = `${engine} over HTTP: ${number} comments on one post`;
  return [
    {
      what: `${what}, p99 in ms`,
      seen: `${showTimes(p99)}${failed.length > 0 ? `; FAILED: ${failed.slice(0, 5).join(', ')}` : ''}`,
      holds: failed.length === 0 && threads.length === 20 && p99.every(({ ms }) => ms < SLOWEST),
    },
    {
      what: `${what}, ${READERS} at once`,
      seen: `${requests.toFixed(0)} requests a second, half of them reactions; ${taken} of ${comments} comments with their work, ${rate.toFixed(0)} a second; memory ${memory.toFixed(0)} MB with a heap of ${HEAP} at most, under load +${half.toFixed(0)}, after as much again +${grown.toFixed(0)}`,
      holds: failed.length === 0 && taken === comments && Math.max(half, grown) < MORE_MEMORY,
    },
  ];
}
