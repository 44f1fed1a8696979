import { discussionWords as words } from '@/lib/dictionary/discussion';
import { createForm } from './comment-form';
import { kept } from './device';
import { type Discussion, takeIn } from './discussion';
import { draftKey, forgetDraft, keepDraft, readDraft } from './drafts';
import { RequestFailed } from './request';
import { sendComment } from './send-comment';
import { prepareTicket } from './tickets';

type Options = {
  label: string;
  /** The comment that is answered. */
  parent?: string;
  /** Closes the form, where it can be. */
  onCancel?: () => void;
};

/** A form for a new comment. `hasName` tells whether the device knows the reader's name. */
export function newCommentForm(
  discussion: Discussion,
  { label, parent, onCancel }: Options,
): { root: HTMLFormElement; hasName: boolean } {
  const key = draftKey(discussion.slug, parent ?? '');
  let draft = readDraft(key);
  const { root, field } = createForm({
    id: parent ? `reply-${parent}` : 'new-comment',
    label,
    send: words.send,
    body: draft.body,
    hasIdentity: true,
    // A failure is told when the comment is sent.
    onBegin: () => prepareTicket().catch(() => {}),
    onInput: (body) => {
      draft.body = body;
      keepDraft(key, draft);
    },
    onSend: async (written) => {
      try {
        const sent = await sendComment(discussion.slug, draft, written, parent);
        forgetDraft(key);
        draft = readDraft(key);
        field.value = '';
        onCancel?.();
        takeIn(discussion, sent);
        discussion.say(sent.status === 'pending' ? words.sentPending : words.sent);
      } catch (error) {
        // It may have arrived: the next attempt has to know what was in it.
        if (error instanceof RequestFailed && error.isOpen) {
          draft.tried ||= written.body;
          keepDraft(key, draft);
        }
        throw error;
      }
    },
    ...(onCancel && { onCancel }),
  });
  return { root, hasName: kept('comment-name') !== '' };
}
