import { keep, keptObject } from './device';
import { randomId } from './random';

/** A comment that is being written. */
export type Draft = {
  /** The comment's id to be: sent once more, it is the same comment. */
  id: string;
  body: string;
  /** What was sent before without an answer: it may have arrived. */
  tried: string;
};

/**
 * Where a draft is kept.
 * @param place empty for a comment to the post; else the comment that is answered, or `edit:` and the one that is changed
 */
export function draftKey(slug: string, place: string): string {
  return `comment-draft:${slug}:${place}`;
}

/** The draft that is kept, or a new one. */
export function readDraft(key: string): Draft {
  const { id, body, tried } = keptObject(key);
  if (typeof id !== 'string' || typeof body !== 'string') {
    return { id: randomId(), body: '', tried: '' };
  }
  return { id, body, tried: typeof tried === 'string' ? tried : '' };
}

/** Keeps a draft; of an empty one that was never sent nothing is kept. */
export function keepDraft(key: string, draft: Draft): void {
  keep(key, draft.body || draft.tried ? JSON.stringify(draft) : '');
}

export function forgetDraft(key: string): void {
  keep(key, '');
}
