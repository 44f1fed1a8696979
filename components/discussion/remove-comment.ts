import { discussionWords as words } from '@/lib/dictionary/discussion';
import { paths } from '@/lib/urls';
import { askDialog } from './ask-dialog';
import type { Shown } from './comment-list';
import { type Claim, type Discussion, takeOut } from './discussion';
import { reloadComment } from './reload-comment';
import { RequestFailed, request } from './request';

/** Asks whether a comment is to go, and takes it away. */
export function confirmRemoval(discussion: Discussion, shown: Shown, claim: Claim): void {
  askDialog({
    title: words.confirm,
    note: words.confirmNote,
    answer: words.remove,
    onAnswer: async () => {
      const { id, revision } = shown.comment;
      try {
        await request<null>(paths.api.comment(id), 'DELETE', { revision, ...claim });
      } catch (error) {
        const reason = error instanceof RequestFailed ? error.problem?.reason : undefined;
        if (reason === 'changed') await reloadComment(discussion, shown, claim);
        if (reason !== 'no-comment') throw error;
      }
      const after = nextFocus(shown);
      takeOut(discussion, shown);
      discussion.say(words.gone);
      setTimeout(() =>
        (shown.item.isConnected ? shown.article : after)?.focus({ preventScroll: true }),
      );
    },
  });
}

/** Where a reader goes on who was at a comment that is gone. */
function nextFocus({ item }: Shown): HTMLElement | null {
  const beside = item.nextElementSibling ?? item.previousElementSibling ?? item.closest('.thread');
  const article = beside?.querySelector<HTMLElement>('article');
  return article ?? document.getElementById('comments-title');
}
