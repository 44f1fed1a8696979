import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { paths } from '@/lib/urls';
import { type Answer, ask, type Question } from './ask';
import type { Pass } from './tickets';

/** A post of the site that can be commented on. */
export const POST = 'errors-as-values';

const sent = z.object({ comment: z.object({ id: z.string() }) });

/** A reader's device, as its token. */
export function newDevice(): string {
  return randomBytes(32).toString('base64url');
}

/** A comment as a page sends it; no two say the same. */
export function newComment({ ticket, work }: Pick<Pass, 'ticket' | 'work'>) {
  const id = randomUUID();
  return {
    ...{ id, name: '철수', body: `${id} 잘 읽었습니다.`, writer: newDevice(), ticket },
    ...(work !== undefined && { work }),
  };
}

export type NewComment = ReturnType<typeof newComment>;

/** Sends it once. */
export function send(address: string, comment: object, more: Question = {}): Promise<Answer> {
  return ask(address, paths.api.comments(POST), { method: 'POST', json: comment, ...more });
}

/** Whether an answer acknowledges this comment. */
export function isTaken({ status, body }: Answer, { id }: { id: string }): boolean {
  if (status !== 201) return false;
  return sent.parse(JSON.parse(body.toString())).comment.id === id;
}
