import { discussionWords as words } from '@/lib/dictionary/discussion';
import { element } from '../actions/element';
import { failureWords } from './failure-words';

type Question = {
  title: string;
  note: string;
  /** A field that has to be filled in, below the note. */
  field?: HTMLInputElement;
  /** Label of the button that answers. */
  answer: string;
  /** What the answer does; what it throws is told in the dialog. */
  onAnswer: () => Promise<void>;
};

/** Asks the reader above the page. Closed, it gives the focus back by itself. */
export function askDialog({ title, note, field, answer, onAnswer }: Question): void {
  const heading = element('h2', { id: 'comment-question' }, title);
  const cancel = element('button', { type: 'button', class: 'button' }, words.cancel);
  const button = element('button', { class: 'button comment-send' }, answer);
  const trouble = element('p', { class: 'discussion-problem', role: 'alert' });
  const line = element('p', { id: 'comment-question-note', class: 'comment-note' }, note);
  const form = element('form', { novalidate: '' }, heading, line);
  if (field) form.append(field);
  form.append(trouble, element('p', { class: 'comment-end' }, cancel, button));
  const dialog = element(
    'dialog',
    {
      class: 'dialog comment-dialog',
      'aria-labelledby': heading.id,
      'aria-describedby': line.id,
    },
    form,
  );
  let isBusy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    button.ariaBusy = 'true';
    trouble.textContent = '';
    try {
      await onAnswer();
      dialog.close();
    } catch (error) {
      trouble.textContent = failureWords(error);
    }
    isBusy = false;
    button.ariaBusy = null;
  });
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  (field ?? cancel).focus();
}
