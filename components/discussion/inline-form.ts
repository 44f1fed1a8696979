import { discussionWords as words } from '@/lib/dictionary/discussion';
import type { Sent, Source } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { element } from '../actions/element';
import { createForm } from './comment-form';
import type { Shown } from './comment-list';
import { type Claim, type Discussion, takeIn } from './discussion';
import { draftKey, forgetDraft, keepDraft, readDraft } from './drafts';
import { failureWords } from './failure-words';
import { newCommentForm } from './new-comment';
import { reloadComment } from './reload-comment';
import { RequestFailed, request } from './request';

/** Closes the form that is open in the list, if one is. What was typed is kept. */
let close = () => {};

/** Opens a form for an answer below a comment, or closes it. */
export function openReply(discussion: Discussion, shown: Shown, button: HTMLElement): void {
  if (isOpenAt(button)) {
    close();
    return;
  }
  const { id, name } = shown.comment;
  const form = newCommentForm(discussion, { parent: id, label: words.writeReply(name), onCancel });
  open(shown, button, form.root);
  form.root.querySelector<HTMLElement>(form.hasName ? 'textarea' : 'input')?.focus();
}

/** Opens a form with a comment's own words in its place. */
export async function openEdit(
  discussion: Discussion,
  shown: Shown,
  claim: Claim,
  button: HTMLElement,
): Promise<void> {
  if (isOpenAt(button)) return close();
  const { id } = shown.comment;
  const key = draftKey(discussion.slug, `edit:${id}`);
  const draft = readDraft(key);
  button.ariaBusy = 'true';
  shown.article.querySelector(':scope > .discussion-problem')?.remove();
  try {
    const { value } = await request<Source>(paths.api.source(id), 'POST', claim);
    shown.comment.revision = value.revision;
    draft.body ||= value.body;
  } catch (error) {
    const attributes = { class: 'discussion-problem', role: 'alert' };
    shown.article.append(element('p', attributes, failureWords(error)));
    return;
  } finally {
    button.ariaBusy = null;
  }
  const { root, field } = createForm({
    id: `edit-${id}`,
    label: words.writeEdit,
    send: words.save,
    body: draft.body,
    hasIdentity: false,
    onInput: (body) => keepDraft(key, { ...draft, body }),
    onSend: async ({ body }) => {
      const edit = { body, revision: shown.comment.revision, ...claim };
      const { value } = await request<Sent>(paths.api.comment(id), 'PATCH', edit).catch(
        async (error) => {
          const reason = error instanceof RequestFailed ? error.problem?.reason : undefined;
          if (reason !== 'changed') throw error;
          await reloadComment(discussion, shown, claim);
          // What is there now is shown above what was typed.
          shown.article.removeAttribute('data-editing');
          throw error;
        },
      );
      forgetDraft(key);
      close();
      takeIn(discussion, value, shown);
      discussion.say(value.status === 'pending' ? words.sentPending : words.saved);
    },
    onCancel: () => {
      forgetDraft(key);
      onCancel();
    },
  });
  open(shown, button, root);
  shown.article.toggleAttribute('data-editing', true);
  field.focus();
}

function onCancel(): void {
  const opener = document.querySelector<HTMLElement>('.comment-tools [aria-expanded="true"]');
  close();
  opener?.focus();
}

function isOpenAt(button: HTMLElement): boolean {
  return button.ariaExpanded === 'true';
}

function open({ article }: Shown, button: HTMLElement, form: HTMLElement): void {
  close();
  article.after(form);
  button.ariaExpanded = 'true';
  close = () => {
    form.remove();
    article.removeAttribute('data-editing');
    button.ariaExpanded = null;
    close = () => {};
  };
}
