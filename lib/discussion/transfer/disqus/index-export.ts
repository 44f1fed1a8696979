import type { FindPost } from '../find-post';
import type { LeftOut } from '../foreign';
import { type DisqusElement, readElements } from './elements';

/** What has to be known of all of an export before any of it can be brought in. */
export type DisqusIndex = {
  /** Slugs by thread. */
  posts: ReadonlyMap<string, string>;
  /** Comments to bring in, each with the one that it answers. */
  comments: ReadonlyMap<string, { parent: string | null; isGone: boolean }>;
  left: LeftOut;
};

type Thread = { address: string; title: string; slug: string | undefined; comments: number };
type Entry = { thread: string; parent: string | null; isGone: boolean };

/** Reads an export for what belongs to which post, and what of it is wanted. */
export async function indexExport(file: string, findPost: FindPost): Promise<DisqusIndex> {
  const threads = new Map<string, Thread>();
  const entries = new Map<string, Entry>();
  for await (const element of readElements(file)) {
    if (element.kind === 'thread') threads.set(element.id, threadOf(element, findPost));
    else entries.set(element.id, entryOf(element));
  }
  const wanted = new Set<string>();
  let gone = 0;
  for (const [id, { isGone, thread: name }] of entries) {
    const thread = threads.get(name);
    if (isGone) gone += 1;
    else if (thread) thread.comments += 1;
    if (!isGone && thread?.slug !== undefined) wanted.add(id);
  }
  // A comment that is gone keeps its place above what is wanted.
  for (const id of [...wanted]) {
    for (
      let at = parentOf(id, entries);
      at !== null && !wanted.has(at);
      at = parentOf(at, entries)
    ) {
      wanted.add(at);
    }
  }
  const comments = new Map<string, { parent: string | null; isGone: boolean }>();
  for (const id of wanted) {
    const parent = parentOf(id, entries);
    comments.set(id, { parent, isGone: entries.get(id)?.isGone ?? true });
  }
  return { posts: slugsOf(threads), comments, left: leftOf([...threads.values()], gone) };
}

function slugsOf(threads: ReadonlyMap<string, Thread>): Map<string, string> {
  const slugs = new Map<string, string>();
  for (const [id, { slug }] of threads) if (slug !== undefined) slugs.set(id, slug);
  return slugs;
}

function leftOf(threads: readonly Thread[], gone: number): LeftOut {
  const lost = threads.filter(({ slug, comments }) => slug === undefined && comments > 0);
  return {
    threads: lost.map(({ address, title, comments }) => ({ address, title, comments })),
    notes: [
      ...(gone > 0
        ? [`${gone} that were deleted, or empty: of those that are answered the place is kept`]
        : []),
      'e-mail and IP addresses, user names and avatars: nothing of them was read',
    ],
  };
}

/** Of the same thread, or none. */
function parentOf(id: string, entries: ReadonlyMap<string, Entry>): string | null {
  const entry = entries.get(id);
  const parent = entry?.parent ?? null;
  return parent !== null && entries.get(parent)?.thread === entry?.thread ? parent : null;
}

function threadOf({ fields }: DisqusElement, findPost: FindPost): Thread {
  const address = fields.get('link')?.trim() ?? '';
  const identifier = fields.get('id')?.trim() ?? '';
  const title = fields.get('title')?.trim() ?? '';
  return { address, title, slug: findPost([address, identifier].filter(Boolean)), comments: 0 };
}

function entryOf({ fields }: DisqusElement): Entry {
  const message = fields.get('message') ?? '';
  const isEmpty = !/[^\s<>]/.test(message.replace(/<(?!img|iframe|video)[^>]*>/gi, ''));
  return {
    thread: fields.get('thread@') ?? '',
    parent: fields.get('parent@') ?? null,
    isGone: isEmpty || fields.get('isDeleted')?.trim() === 'true',
  };
}
