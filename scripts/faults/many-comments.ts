import { openDatabase } from '@/lib/discussion/database/open';
import { listAround, listReplies, listThreads } from '@/lib/discussion/store/list-comments';
import { searchComments } from '@/lib/discussion/store/moderation';
import { addComment } from '@/lib/discussion/store/write-comments';
import { createRandom } from '../search-corpus/random';
import { fillPost } from './bulk';
import { newDraft, SLUG } from './drafts';
import type { Finding } from './finding';
import { middleRound, showTimes, timePages } from './timing';

/** What a page may take, in milliseconds; comments that must be taken in a second. */
const SLOWEST = 20;
const FEWEST = 100;

/** All that was ever written is looked through, in milliseconds: only the owner may do so. */
const SLOWEST_SEARCH = 1000;

/**
 * Asks for pages of a post with very many comments, and adds to them.
 * @param size how many comments there are, how often each page is asked for and how many comments are added in a
 *   round; the share of pages that must be fast
 */
export async function manyComments(
  engine: string,
  url: string,
  size: { number: number; times: number; added: number; share: number },
): Promise<Finding[]> {
  const { number, share } = size;
  const db = openDatabase(url);
  const begin = performance.now();
  const bulk = await fillPost(db, number);
  const seconds = (performance.now() - begin) / 1000;
  const random = createRandom(1);
  const slug = SLUG;
  const kinds: Record<string, () => Promise<unknown>> = {
    'first page': () => listThreads(db, { slug, order: 'newest' }),
    newest: () => listThreads(db, { slug, order: 'newest', after: random.pick(bulk.keys) }),
    oldest: () => listThreads(db, { slug, order: 'oldest', after: random.pick(bulk.keys) }),
    'long thread': () =>
      listReplies(db, { slug, root: bulk.longest.id, after: random.pick(bulk.longest.keys) }),
    thread: () => listReplies(db, { slug, root: random.pick(bulk.roots) }),
    'one comment': () => listAround(db, { slug, id: random.pick(bulk.ids) }),
    queue: () => searchComments(db, { status: 'published' }),
    all: () => searchComments(db, {}),
  };
  const memory = process.memoryUsage.rss();
  const timed = Object.entries(kinds).map(([kind, ask]) => [kind, () => time(ask)] as const);
  const slowest = await timePages(Object.fromEntries(timed), size.times, share);
  const searches: number[] = [];
  for (const text of [
    '잘 읽었습니다',
    '아무도 쓰지 않은 말',
    '잘 읽었습니다',
    '아무도 쓰지 않은 말',
  ]) {
    searches.push(await time(() => searchComments(db, { text })));
  }
  const parents = [null, null, bulk.longest.id];
  const rate = await middleRound(async () => {
    const ids = new Set<string>();
    const ms = await time(async () => {
      for (let n = 0; n < size.added; n += 1) {
        const comment = await addComment(db, newDraft({ parent: parents[n % 3] ?? null }));
        if (comment) ids.add(comment.id);
      }
    });
    return ids.size / (ms / 1000);
  });
  const grown = (process.memoryUsage.rss() - memory) / 2 ** 20;
  await db.close();
  const what = `${engine}: ${number} comments on one post`;
  return [
    {
      what: `${what}, p${100 * share} of a page in ms`,
      seen: `${showTimes(slowest)}; filled in ${seconds.toFixed(0)} s`,
      holds: slowest.every(({ ms }) => ms < SLOWEST),
    },
    {
      what: `${what}, the owner looks for what all wrote, and nobody`,
      seen: `${searches.map((ms) => ms.toFixed(0)).join(', ')} ms`,
      holds: searches.every((ms) => ms < SLOWEST_SEARCH),
    },
    {
      what: `${what}, one writer`,
      seen: `${rate.toFixed(0)} comments a second; memory +${grown.toFixed(0)} MB`,
      holds: rate >= FEWEST,
    },
  ];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
