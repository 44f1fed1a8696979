import type { PublicComment } from '@/lib/discussion/wire';
import { keep, keptObject, keptToken } from './device';

const WRITER = 'comment-writer';
const OWN = 'own-comments';

/** How many are remembered, and how long (in milliseconds) one that waits is shown to its writer. */
const MOST = 500;
const LONGEST = 30 * 86_400_000;

/** Comments written on this device, by id, oldest first: the post of each, and itself while it waits for the owner. */
type Own = Record<string, { slug: string; since: number; waiting?: PublicComment | undefined }>;

/** What proves to the server that this device wrote a comment. Made at the first. */
export function writerToken(): string {
  return keptToken(WRITER);
}

export function isOwn(id: string): boolean {
  return Object.hasOwn(keptObject(OWN), id);
}

/**
 * Remembers a comment as written here.
 * @param waiting the comment, where others do not see it yet
 */
export function rememberOwn(
  { id, slug, waiting }: { id: string; slug: string; waiting?: PublicComment | undefined },
  now: number,
): void {
  const { [id]: _, ...others } = readOwn();
  const entries = Object.entries(others).slice(1 - MOST);
  keep(OWN, JSON.stringify(Object.fromEntries([...entries, [id, { slug, since: now, waiting }]])));
}

export function forgetOwn(id: string): void {
  const { [id]: _, ...others } = readOwn();
  keep(OWN, JSON.stringify(others));
}

/** Comments to a post that were written here and that others do not see yet. */
export function waitingComments(slug: string, now: number): PublicComment[] {
  return Object.values(readOwn()).flatMap((own) =>
    own.slug === slug && own.waiting && now - own.since < LONGEST ? own.waiting : [],
  );
}

function readOwn(): Own {
  const own: Own = {};
  for (const [id, value] of Object.entries(keptObject(OWN))) {
    const { slug, since, waiting } = Object(value);
    if (typeof slug === 'string' && typeof since === 'number') own[id] = { slug, since, waiting };
  }
  return own;
}
