import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { commentsWords as words } from '../../dictionary/numbers';
import { paths } from '../../urls';
import type { Context } from '../context';
import { parse } from '../read-body';
import { readComments, readThread } from '../read-comments';
import { Refusal } from '../refusal';
import { commentId } from '../requests';
import { readClosed } from '../store/settings';
import type { CommentPage, ProblemDetails } from '../wire';
import { emptyForm, offerForm } from './open-form';
import { link, more, showReplies, showThread } from './show-comments';
import { showForm, type Typed } from './show-form';

type Post = { slug: string; title: string };

/** What was typed into a form that was not taken, and why. */
type Returned = { typed: Typed; problem: ProblemDetails };

/**
 * A post's comments with a form, as HTML.
 * @param query `order`, `after`, `at`, `thread`, and `reply`, `edit` or `remove` with a comment's id
 * @throws Refusal for a query that means nothing
 */
export async function commentsHtml(
  context: Context,
  post: Post,
  query: URLSearchParams,
  returned?: Returned,
): Promise<string> {
  const { slug } = post;
  const thread = query.get('thread');
  if (thread !== null) {
    const [page, closed] = await Promise.all([
      readThread(context, slug, parse(thread, commentId), query),
      readClosed(context.db, slug),
    ]);
    const rest = page.next !== null && more({ thread, after: page.next }, words.moreReplies);
    return frame(post, [showReplies(page.replies, closed === null), rest || '']);
  }
  const typed = returned?.typed ?? (await emptyForm(context, slug, query));
  const page = await readPlace(context, slug, query, typed);
  const order = query.get('order') ?? 'newest';
  const done = query.get('done');
  const canWrite = page.closed === null;
  // What was typed comes back, whatever became of it.
  const hasForm = canWrite || typed.action === 'remove' || returned !== undefined;
  const form = hasForm ? await offerForm(context, typed, returned?.problem) : h('p', words.closed);
  const contents = [
    done === 'pending' || done === 'gone' ? h('p', { role: 'status' }, words[done]) : '',
    h('p', page.count > 0 ? words.count(page.count) : words.none),
    h('p', [link({ order: 'newest' }, words.newest), ' ', link({ order: 'oldest' }, words.oldest)]),
    h(
      'ol.comments',
      page.threads.map((each) => showThread(each, canWrite)),
    ),
    page.next === null ? '' : more({ order, after: page.next }, words.more),
    form,
  ];
  return frame(post, contents, query.size > 0 || returned !== undefined);
}

/** The comments around the one that the form is about, as long as it is there; else those that the query asks for. */
async function readPlace(
  context: Context,
  slug: string,
  query: URLSearchParams,
  { action, id, parent }: Typed,
): Promise<CommentPage> {
  const { data: at } = commentId.safeParse(action === 'new' ? parent : id);
  if (!at) return readComments(context, slug, query);
  try {
    return await readComments(context, slug, new URLSearchParams({ at }));
  } catch (error) {
    if (error instanceof Refusal) return readComments(context, slug, query);
    throw error;
  }
}

/** A page that only says what is wrong. */
export function problemHtml(post: Post | undefined, { detail }: ProblemDetails): string {
  return frame(post, [h('p', { role: 'alert' }, detail)]);
}

/** A form that was not taken, alone, with what was typed into it. */
export function returnedHtml(post: Post | undefined, { typed, problem }: Returned): string {
  return frame(post, [showForm(typed, words.write, problem)]);
}

/** @param isPart whether all comments are on another page */
function frame(
  post: Post | undefined,
  contents: (ElementContent | string)[],
  isPart = true,
): string {
  const back = post
    ? h('a.link', { href: paths.post(post.slug) }, post.title)
    : h('a.link', { href: paths.home }, words.back);
  const all =
    post && isPart ? [' · ', h('a.link', { href: paths.comments(post.slug) }, words.all)] : [];
  const tree = h('div.comments-page', [
    h('h1.page-title', words.title),
    h('p', [back, ...all]),
    ...contents,
  ]);
  return toHtml(tree, { allowDangerousHtml: true });
}
