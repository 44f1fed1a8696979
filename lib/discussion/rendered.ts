import { renderComment, renderer } from './markdown';
import type { StoredComment } from './store/comment';

/** HTML that is kept, in characters of all comments. */
const MOST = 4_000_000;

type Kept = { html: Promise<string>; size: number };

/** By id and revision; what was asked for last stands last. */
const kept = new Map<string, Kept>();
let total = 0;

/**
 * HTML of a comment as the renderer makes it now. Where the store has that of another version, it is made
 * anew: once, not for each reader.
 */
export async function currentHtml(comment: StoredComment): Promise<string> {
  return comment.renderer === renderer ? comment.html : renderOnce(comment);
}

/** HTML of these words, made once. */
export function renderOnce({
  id,
  revision,
  body,
}: Pick<StoredComment, 'id' | 'revision' | 'body'>): Promise<string> {
  const key = `${id}:${revision}`;
  const entry = kept.get(key) ?? begin(key, body);
  kept.delete(key);
  kept.set(key, entry);
  return entry.html;
}

function begin(key: string, body: string): Kept {
  const entry = { html: renderComment(body), size: 0 };
  entry.html.then(
    ({ length }) => {
      if (kept.get(key) !== entry) return;
      entry.size = length;
      total += length;
      makeRoom();
    },
    () => kept.delete(key),
  );
  return entry;
}

function makeRoom(): void {
  for (const [key, { size }] of kept) {
    if (total <= MOST) return;
    kept.delete(key);
    total -= size;
  }
}
