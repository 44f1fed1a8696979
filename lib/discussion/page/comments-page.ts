import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { commentsWords as words } from '../../dictionary/numbers';
import { paths } from '../../urls';
import type { Context } from '../context';
import { parse } from '../read-body';
import { readComments, readThread } from '../read-comments';
import { commentId } from '../requests';
import type { ProblemDetails } from '../wire';
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
    const page = await readThread(context, slug, parse(thread, commentId), query);
    const rest = page.next !== null && more({ thread, after: page.next }, words.moreReplies);
    return frame(post, [showReplies(page.replies, false), rest || '']);
  }
  const page = await readComments(context, slug, query);
  const order = query.get('order') ?? 'newest';
  const done = query.get('done');
  const canWrite = page.closed === null;
  const typed = returned?.typed ?? (await emptyForm(context, slug, query));
  const canSend = canWrite || typed.action === 'remove';
  const form = canSend
    ? await offerForm(context, typed, returned?.problem)
    : h('p', returned?.problem.detail ?? words.closed);
  return frame(post, [
    done === 'pending' || done === 'gone' ? h('p', { role: 'status' }, words[done]) : '',
    h('p', page.count > 0 ? words.count(page.count) : words.none),
    h('p', [link({ order: 'newest' }, words.newest), ' ', link({ order: 'oldest' }, words.oldest)]),
    h(
      'ol.comments',
      page.threads.map((each) => showThread(each, canWrite)),
    ),
    page.next === null ? '' : more({ order, after: page.next }, words.more),
    form,
  ]);
}

/** A page that only says what is wrong. */
export function problemHtml(post: Post | undefined, { detail }: ProblemDetails): string {
  return frame(post, [h('p', { role: 'alert' }, detail)]);
}

/** A form that was not taken, alone, with what was typed into it. */
export function returnedHtml(post: Post, { typed, problem }: Returned): string {
  return frame(post, [showForm(typed, words.write, problem)]);
}

function frame(post: Post | undefined, contents: (ElementContent | string)[]): string {
  const back = post
    ? [
        h('a.link', { href: paths.post(post.slug) }, post.title),
        ' · ',
        h('a.link', { href: paths.comments(post.slug) }, words.all),
      ]
    : [h('a.link', { href: paths.home }, words.back)];
  const tree = h('div.comments-page', [h('h1.page-title', words.title), h('p', back), ...contents]);
  return toHtml(tree, { allowDangerousHtml: true });
}
