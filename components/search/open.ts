import { dictionary } from '@/lib/dictionary';
import { element } from '../actions/element';
import { createFinder } from './finder';
import { remoteIndex } from './remote-index';

/** Opens the search above the page. */
export function open(): undefined {
  const { root, input } = createFinder('found-above');
  const close = element(
    'button',
    { type: 'button', class: 'finder-close' },
    dictionary.search.close,
  );
  const dialog = element(
    'dialog',
    { class: 'finder-dialog', 'aria-label': dictionary.search.label },
    root,
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
  // What it needs comes while the reader types; a failure is told when there is something to find.
  remoteIndex().catch(() => undefined);
}
