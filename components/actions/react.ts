import { tell } from '../numbers/tell';
import type { Action } from './action';

/** Leaves the reaction of the button, or takes it back. */
export const react: Action = async (button) => {
  const row = button.closest<HTMLElement>('[data-reactions]');
  if (!row || !(button instanceof HTMLButtonElement)) return undefined;
  return import('../numbers/reactions').then(
    (module) => module.react(row, button),
    // The script cannot be had: the press was nothing.
    () => tell(row, row.dataset.failed ?? ''),
  );
};
