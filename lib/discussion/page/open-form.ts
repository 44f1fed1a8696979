import { randomUUID } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { commentsWords as words } from '../../dictionary/numbers';
import type { Context } from '../context';
import { parse } from '../read-body';
import { Refusal } from '../refusal';
import { commentId } from '../requests';
import { openForm } from '../send-comment';
import { findComment } from '../store/write-comments';
import type { ProblemDetails } from '../wire';
import { showForm, type Typed } from './show-form';

/** Refusals after which a form needs another ticket. */
const SPENT = ['ticket', 'too-late', 'work'];

/**
 * The form that a page's query asks for, empty.
 * @throws Refusal where what it is about is not there
 */
export async function emptyForm(
  { db }: Context,
  slug: string,
  query: URLSearchParams,
): Promise<Typed> {
  for (const action of ['edit', 'remove', 'reply']) {
    const asked = query.get(action);
    if (asked === null) continue;
    const comment = await findComment(db, parse(asked, commentId));
    if (comment?.slug !== slug || comment.status !== 'published') throw new Refusal('no-comment');
    const { id, name, body, revision } = comment;
    if (action === 'reply') return { action: 'new', id: randomUUID(), parent: id, to: name };
    return { action, id, body, revision: String(revision) };
  }
  return { action: 'new', id: randomUUID() };
}

/** The form, with a ticket to send it; or why there is none. */
export async function offerForm(
  context: Context,
  typed: Typed,
  problem?: ProblemDetails,
): Promise<Element> {
  const { action = 'new', to } = typed;
  if (action === 'edit') return showForm(typed, words.edit, problem);
  if (action === 'remove') return showForm(typed, words.remove, problem);
  const heading = to ? words.replyTo(to) : words.write;
  const isSpent = problem !== undefined && SPENT.includes(problem.reason);
  if (typed.ticket && !isSpent) return showForm(typed, heading, problem);
  const { ticket, work } = await openForm(context);
  if (work && !problem) return h('p', words.busy);
  return showForm({ ...typed, action: 'new', ticket }, heading, problem);
}
