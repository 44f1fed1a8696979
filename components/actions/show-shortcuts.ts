import { keepSetting, settingOf } from '@/components/layout/reader-settings';
import { dictionary } from '@/lib/dictionary';
import { element } from './element';

const { label, next, previous, enabled, close } = dictionary.shortcuts;

/** Opens a dialog with every shortcut that this page has, and a way to turn them off. */
export function show(): undefined {
  const dialog = element('dialog', { class: 'dialog' });
  const title = element('h2', {}, label);
  title.id = 'shortcuts-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const choice = element('label', { class: 'choice' }, enabled);
  const box = element('input');
  box.type = 'checkbox';
  box.checked = settingOf('shortcuts') !== 'off';
  box.addEventListener('change', () => keepSetting('shortcuts', box.checked ? '' : 'off'));
  choice.prepend(box);
  const button = element('button', { class: 'button' }, close);
  button.type = 'button';
  button.autofocus = true;
  button.addEventListener('click', () => dialog.close());
  dialog.append(title, list(), choice, button);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** Each key with the name of what it presses. */
function list(): HTMLElement {
  const pressed = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].map(
    ({ dataset, ariaLabel, textContent }) => [dataset.shortcut, ariaLabel ?? textContent],
  );
  const terms = element('dl', { class: 'shortcuts' });
  for (const [key = '', name = ''] of [['j', next], ['k', previous], ...pressed]) {
    const term = element('dt');
    term.append(element('kbd', {}, key));
    terms.append(term, element('dd', {}, name ?? ''));
  }
  return terms;
}
