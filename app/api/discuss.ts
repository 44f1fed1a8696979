import { createHash } from 'node:crypto';
import { after } from 'next/server';
import { getKnownPosts } from '@/lib/content/current';
import type { KnownPost } from '@/lib/content/known-posts';
import { adminWords } from '@/lib/dictionary/admin';
import { type Context, contextOf } from '@/lib/discussion/context';
import { StoreUnavailable } from '@/lib/discussion/database/database';
import { notify } from '@/lib/discussion/notify';
import { present } from '@/lib/discussion/present';
import { readBody } from '@/lib/discussion/read-body';
import { problemResponse, Refusal } from '@/lib/discussion/refusal';
import { newCommentSchema } from '@/lib/discussion/requests';
import { type Rules, sendComment } from '@/lib/discussion/send-comment';
import { adopt } from '@/lib/discussion/store/adopt';
import type { StoredComment } from '@/lib/discussion/store/comment';
import { currentStore } from '@/lib/discussion/store/current';
import { forgetDaily } from '@/lib/discussion/store/forget';
import type { Sent } from '@/lib/discussion/wire';
import { site } from '@/lib/site';
import { decodeSegment, paths } from '@/lib/urls';

/** Answers a request about the discussion. What cannot be done is told as a problem (RFC 9457). */
export async function discuss(
  request: Request,
  handle: (context: Context) => Promise<Response>,
): Promise<Response> {
  try {
    return await handle(contextNow(request));
  } catch (error) {
    return problemResponse(refusalOf(error));
  }
}

/** Answers a request that only makes sense where the blog has comments of its own. */
export function discussComments(
  request: Request,
  handle: (context: Context) => Promise<Response>,
): Promise<Response> {
  return discuss(request, async (context) => {
    if (!site.discussion.comments) throw new Refusal('no-post');
    return handle(context);
  });
}

/** The context of a request that comes now. What has had its time is forgotten once the answer is sent. */
export function contextNow(request: Request): Context {
  const [db, now] = [currentStore(), Date.now()];
  after(() => forgetDaily(db, now).catch((error) => void refusalOf(error)));
  return contextOf(request, db, site, now);
}

/** What a reader is told of an error. One of our own making is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof StoreUnavailable)) throw error;
  console.error(error.message);
  return new Refusal('unavailable');
}

/** An answer that may be kept, but has to be asked for anew each time. */
export function freshJson(request: Request, value: unknown): Response {
  const body = JSON.stringify(value);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: tag, 'Cache-Control': 'no-cache', 'Content-Type': 'application/json' };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  const isKnown = known.some((each) => each.replace(/^W\//, '') === tag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** An answer that is nobody's but the sender's. */
export function privateJson(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

const adopted = new Set<string>();

/**
 * A post that is on the site, by the segment of an address. What was said under its old addresses has come along.
 * @throws Refusal where there is no such post
 */
export async function knownPost({ db }: Context, segment: string): Promise<KnownPost> {
  const slug = decodeSegment(segment);
  const post = getKnownPosts().find((each) => each.slug === slug);
  if (!post) throw new Refusal('no-post');
  const old = post.aliases.flatMap(([folder, name]) => (folder === 'posts' && name) || []);
  for (const name of adopted.has(post.slug) ? [] : old) await adopt(db, name, post.slug);
  adopted.add(post.slug);
  return post;
}

/** @throws Refusal where the post has no comments of the blog's own */
export async function discussedPost(context: Context, segment: string): Promise<KnownPost> {
  if (!site.discussion.comments) throw new Refusal('no-post');
  const post = await knownPost(context, segment);
  if (!post.comments) throw new Refusal('no-post');
  return post;
}

/**
 * A post whose readers are counted.
 * @param slug as the reader's page gave it, not percent-encoded
 * @throws Refusal where the site counts no such thing
 */
export async function countedPost(
  context: Context,
  slug: string,
  what: 'views' | 'reactions',
): Promise<KnownPost> {
  if (!site.discussion[what]) throw new Refusal('no-post');
  return knownPost(context, encodeURIComponent(slug));
}

/** What of the site decides about comments. */
export const rules: Rules = {
  heldWords: site.discussion.heldWords,
  ownerName: site.author.name,
};

/** Takes in a comment that a page sent as JSON. */
export async function newComment(
  request: Request,
  context: Context,
  segment: string,
): Promise<Response> {
  const comment = await readBody(request, newCommentSchema, context.origins);
  const post = await discussedPost(context, segment);
  const kept = await sendComment(context, post.slug, comment, rules);
  tellOwner(context, kept, post.title);
  return sent(kept, 201);
}

/** Sends word of a comment of somebody else, once its writer has the answer. */
export function tellOwner({ webhook }: Context, comment: StoredComment, title: string): void {
  const { status, is_owner, id, slug, name, body } = comment;
  if (!webhook || is_owner || (status !== 'published' && status !== 'pending')) return;
  const path = status === 'published' ? `${paths.post(slug)}#comment-${id}` : paths.admin;
  const link = new URL(path, site.url).href;
  after(() => notify(webhook, { title, name, body, state: adminWords.states[status], link }));
}

/** Tells a writer what became of a comment; its words are the writer's own, whether others see them yet or not. */
export async function sent(comment: StoredComment, status = 200): Promise<Response> {
  const shown = await present({ ...comment, status: 'published' });
  const answer: Sent = {
    comment: shown,
    status: comment.status === 'published' ? 'published' : 'pending',
  };
  return privateJson(answer, status);
}
