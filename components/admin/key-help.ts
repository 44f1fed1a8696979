import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';

const { label, close, list } = adminWords.keys;

/** Opens a dialog with every key of the desk. */
export function showKeys(): void {
  const title = element('h2', { id: 'admin-keys' }, label);
  const terms = list.flatMap(([key, meaning]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, meaning),
  ]);
  const button = element('button', { type: 'button', class: 'button' }, close);
  button.autofocus = true;
  const keys = element('dl', { class: 'shortcuts' }, ...terms);
  const named = { class: 'dialog', 'aria-labelledby': title.id };
  const dialog = element('dialog', named, title, keys, button);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
