import type { Discussion } from './discussion';
import { rememberOwn, waitingComments } from './own-comments';
import { findComment } from './reload-comment';

const asked = new Set<string>();

/** Shows the reader's own comments that others do not see yet, and forgets that they waited once others do. */
export function showWaiting({ slug, list, isNewestFirst }: Discussion): void {
  for (const comment of waitingComments(slug, Date.now())) {
    const { id } = comment;
    const isSettled = () => rememberOwn({ id, slug }, Date.now());
    const shown = list.find(id);
    if (shown) {
      if (!shown.isWaiting) isSettled();
      continue;
    }
    const placed = list.insert(comment, true, isNewestFirst);
    if (!placed || asked.has(id)) continue;
    asked.add(id);
    // It may be published, on a page that is not here.
    findComment(slug, id).then(
      (current) => {
        if (!current) return;
        isSettled();
        list.update(placed, current, false);
      },
      () => {},
    );
  }
}
