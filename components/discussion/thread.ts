import { discussionWords } from '@/lib/dictionary/discussion';
import { element } from '../actions/element';
import { moreButton } from './more-button';

/** The answers in a thread, and the way to more of them. */
export type ThreadPlace = {
  /** Id of its first comment. */
  root: string;
  replies: HTMLOListElement;
  more: HTMLElement;
  hasNext: () => boolean;
  /** Key after which more answers follow, empty at the end. */
  next: () => string;
  /** @param answers how many there are in all, as far as it is known */
  setNext: (next: string | null, answers?: number) => void;
};

/** @param bring brings the answers that follow, and sets the key after them */
export function createThread(
  root: string,
  bring: (thread: ThreadPlace) => Promise<void>,
): ThreadPlace {
  let key = '';
  let total = 0;
  const replies = element('ol', { class: 'comment-replies' });
  const more = moreButton(() => bring(thread));
  const thread: ThreadPlace = {
    root,
    replies,
    more: more.root,
    hasNext: () => key !== '',
    next: () => key,
    setNext: (next, answers = total) => {
      key = next ?? '';
      total = answers;
      const shown = replies.querySelectorAll('article[aria-label]:not([data-waiting])').length;
      more.show(key ? discussionWords.moreAnswers(total - shown) : '');
    },
  };
  return thread;
}
