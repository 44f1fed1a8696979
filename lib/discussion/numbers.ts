import { isbot } from 'isbot';
import type { z } from 'zod';
import type { KnownPost } from '../content/known-posts';
import { type Context, dayOf, limit } from './context';
import { hashSecret, sign } from './hash';
import type { reactionSchema } from './requests';
import { readCounters } from './store/counters';
import { reactionCounter, setReaction } from './store/reactions';
import { countView, mostViewed, VIEWS } from './store/views';
import type { PopularPost, PostNumbers } from './wire';

/** Of one address, behind which may be a whole office. */
const VIEWS_OF_ONE = { most: 600, within: 10 * 60_000 } as const;
const REACTIONS_OF_ONE = { most: 120, within: 10 * 60_000 } as const;

/** Fewer views say nothing about a post. */
const FEWEST_VIEWS = 3;
const MOST_POSTS = 5;

/** What of the site is counted. */
type Counted = { views: boolean };

/** How often a post was read, and the reactions to it. */
export async function readNumbers(
  { db }: Context,
  slug: string,
  { views }: Counted,
): Promise<PostNumbers> {
  const counters = await readCounters(db, slug);
  const of = (name: string) => counters.get(name) ?? 0;
  return {
    views: views ? of(VIEWS) : null,
    reactions: {
      heart: of(reactionCounter('heart')),
      insight: of(reactionCounter('insight')),
      cheer: of(reactionCounter('cheer')),
    },
  };
}

/**
 * Counts a reader of a post, once a day, unless it is the owner, a program or a page loaded in advance.
 * @param headers of the request
 * @throws Refusal where one address sends too many
 */
export async function viewPost(context: Context, slug: string, headers: Headers): Promise<void> {
  await limit(context, 'view', VIEWS_OF_ONE);
  if (!isReader(headers) || (await context.isOwner())) return;
  const reader = sign(headers.get('user-agent') ?? '', await context.address());
  await countView(context.db, { slug, day: dayOf(context.now), reader });
}

/** Whether somebody reads what was asked for, as far as the request's headers tell. */
export function isReader(headers: Headers): boolean {
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`;
  const agent = headers.get('user-agent') ?? '';
  return agent !== '' && !isbot(agent) && !/prefetch|prerender|preview/i.test(purpose);
}

/**
 * Leaves a reaction to a post, or takes it back.
 * @throws Refusal where one address sends too many
 */
export async function react(
  context: Context,
  slug: string,
  { kind, on, reader }: z.infer<typeof reactionSchema>,
): Promise<void> {
  await limit(context, 'reaction', REACTIONS_OF_ONE);
  await setReaction(context.db, { slug, kind, reader: hashSecret(reader) }, on);
}

/** The most read of these posts, most read first. */
export async function popularPosts(
  { db }: Context,
  posts: readonly Pick<KnownPost, 'slug' | 'title' | 'lang'>[],
): Promise<PopularPost[]> {
  const known = new Map(posts.map(({ slug, title, lang }) => [slug, { slug, title, lang }]));
  const viewed = await mostViewed(db, 100);
  return viewed
    .filter(({ views }) => views >= FEWEST_VIEWS)
    .flatMap(({ slug, views }) => {
      const post = known.get(slug);
      return post ? [{ ...post, views }] : [];
    })
    .slice(0, MOST_POSTS);
}
