import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, StoreUnavailable } from '@/lib/discussion/database/database';
import type { CommentDraft } from '@/lib/discussion/store/comment';
import { addComment } from '@/lib/discussion/store/write-comments';

/** The post that all faults are tried on. */
export const SLUG = '장애';

/** A comment of somebody. */
export function newDraft(more: Partial<CommentDraft> = {}): CommentDraft {
  const id = randomUUID();
  return {
    id,
    slug: SLUG,
    parent: null,
    name: '철수',
    body: `${id} 안녕하세요. 잘 읽었습니다.`,
    html: `<p>${id} 안녕하세요. 잘 읽었습니다.</p>`,
    renderer: '1',
    status: 'published',
    held_for: [],
    is_owner: false,
    writer: 'writer',
    password: null,
    address: 'address',
    fingerprint: id,
    created: Date.now(),
    ...more,
  };
}

/**
 * Sends a comment until it is taken, as a reader does who is told to try again.
 * @param whenRefused gets how long each refused attempt took, in milliseconds
 */
export async function insist(
  db: Database,
  draft: CommentDraft,
  whenRefused: (ms: number) => void = () => undefined,
): Promise<void> {
  const begin = performance.now();
  try {
    await addComment(db, draft);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    whenRefused(performance.now() - begin);
    await pause(100);
    await insist(db, draft, whenRefused);
  }
}
