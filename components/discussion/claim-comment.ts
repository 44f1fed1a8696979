import { discussionWords as words } from '@/lib/dictionary/discussion';
import { longest, type Source } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { element } from '../actions/element';
import { askDialog } from './ask-dialog';
import type { Shown } from './comment-list';
import type { Discussion } from './discussion';
import { request } from './request';

/** Asks for the password of a comment that was written on another device; with it the reader can change it. */
export function claimComment(discussion: Discussion, shown: Shown): void {
  const { passwords, list } = discussion;
  const { id } = shown.comment;
  const field = element('input', {
    type: 'password',
    name: 'password',
    'aria-label': words.password,
    autocomplete: 'current-password',
    maxlength: String(longest.password),
  });
  askDialog({
    title: words.claim,
    note: words.claimNote,
    field,
    answer: words.confirmPassword,
    onAnswer: async () => {
      const claim = { password: field.value };
      await request<Source>(paths.api.source(id), 'POST', claim);
      passwords.set(id, field.value);
      list.update(shown);
      discussion.say(words.claimed);
      // Once the dialog has given the focus back to what is no longer there.
      setTimeout(() => shown.article.focus({ preventScroll: true }));
    },
  });
}
