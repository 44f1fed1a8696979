import type { Sent, Source } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import type { Written } from './comment-form';
import type { Draft } from './drafts';
import { writerToken } from './own-comments';
import { RequestFailed, request } from './request';
import { dropTicket, pause, takeTicket } from './tickets';

/** Refusals after which a comment is sent once more by itself, with a new ticket. */
const NEEDS_NEW_TICKET = ['ticket', 'too-late', 'work'];

/**
 * Sends a comment, as soon as it may be.
 * @param draft its id: what was sent before under it is the same comment
 * @param parent the comment that it answers
 * @throws RequestFailed
 */
export async function sendComment(
  slug: string,
  draft: Draft,
  { name, body, password, website }: Written,
  parent?: string,
): Promise<Sent> {
  const writer = writerToken();
  const post = async () => {
    const proof = await takeTicket();
    const comment = { id: draft.id, name, body, writer, website, ...proof };
    return request<Sent>(paths.api.comments(slug), 'POST', {
      ...comment,
      ...(parent && { parent }),
      ...(password && { password }),
    });
  };
  const { value: sent } = await post().catch(async (error) => {
    const reason = error instanceof RequestFailed ? error.problem?.reason : undefined;
    if (reason === 'too-early') await pause(error.wait);
    else if (reason && NEEDS_NEW_TICKET.includes(reason)) dropTicket();
    else throw error;
    return post();
  });
  dropTicket();
  if (!draft.tried || draft.tried === body) return sent;
  return catchUp(sent, body, writer);
}

/** An earlier attempt may have arrived, with other words than these. */
async function catchUp(sent: Sent, body: string, writer: string): Promise<Sent> {
  const { id } = sent.comment;
  const { value: taken } = await request<Source>(paths.api.source(id), 'POST', { writer });
  if (taken.body === body.trim()) return sent;
  const edit = { body, revision: taken.revision, writer };
  return (await request<Sent>(paths.api.comment(id), 'PATCH', edit)).value;
}
