import { randomBytes } from 'node:crypto';
import { changeComment, deleteComment } from '../change-comment';
import type { Context } from '../context';
import { cookieOf, setCookie } from '../cookies';
import { parse, readText, requireOwnOrigin } from '../read-body';
import { Refusal } from '../refusal';
import { commentId, editSchema, newCommentSchema, removalSchema } from '../requests';
import { type Rules, sendComment } from '../send-comment';
import type { StoredComment } from '../store/comment';
import { findComment } from '../store/write-comments';
import type { Typed } from './show-form';

/** Name of the cookie by which a writer without scripts is known again. */
const WRITER_COOKIE = 'pildam-writer';

const YEAR = 365 * 86_400;

/** What became of a form: the query of the page to show next, a cookie for it, and the comment that was added. */
export type Taken = { query: Record<string, string>; cookie: string; added?: StoredComment };

/**
 * The fields of a form that one of our own pages sent.
 * @throws Refusal for what is too long, from elsewhere, or no form
 */
export async function readForm(request: Request, origins: readonly string[]): Promise<Typed> {
  const text = await readText(request);
  requireOwnOrigin(request, origins);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) throw new Refusal('not-json');
  return Object.fromEntries(new URLSearchParams(text));
}

/**
 * Writes, changes or removes a comment, as the form says.
 * @throws Refusal with the reason why not
 */
export async function takeForm(
  request: Request,
  context: Context,
  slug: string,
  typed: Typed,
  rules: Rules,
): Promise<Taken> {
  const known = cookieOf(request, WRITER_COOKIE);
  const writer = known && /^[\w-]{43}$/.test(known) ? known : randomBytes(32).toString('base64url');
  const cookie = setCookie(request, {
    ...{ name: WRITER_COOKIE, value: writer, path: '/posts', seconds: YEAR },
  });
  const claim = { writer, password: typed.password || undefined };
  const { body, revision } = typed;
  if (typed.action === 'remove') {
    const id = await idAt(context, slug, typed);
    await deleteComment(
      context,
      id,
      parse({ revision: Number(revision), ...claim }, removalSchema),
    );
    return { query: { done: 'gone' }, cookie };
  }
  if (typed.action === 'edit') {
    const id = await idAt(context, slug, typed);
    const edit = parse({ body, revision: Number(revision), ...claim }, editSchema);
    return { query: after(await changeComment(context, id, edit, rules)), cookie };
  }
  const { id, name, website, ticket } = typed;
  const sent = { id, parent: typed.parent || undefined, name, body, website, ticket, ...claim };
  const comment = await sendComment(context, slug, parse(sent, newCommentSchema), rules);
  return { query: after(comment), cookie, added: comment };
}

/** @throws Refusal where the comment stands under another post than that of the address */
async function idAt({ db }: Context, slug: string, typed: Typed): Promise<string> {
  const id = parse(typed.id, commentId);
  if ((await findComment(db, id))?.slug !== slug) throw new Refusal('no-comment');
  return id;
}

function after({ id, status }: { id: string; status: string }): Record<string, string> {
  return status === 'published' ? { at: id } : { done: 'pending' };
}
