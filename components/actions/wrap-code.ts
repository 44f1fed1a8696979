import type { Action } from './action';

/** Breaks the long lines of the block that the button stands in, or lets them run on again. */
export const wrapCode: Action = (button) => {
  const wraps = button.closest('figure')?.toggleAttribute('data-wrap');
  button.setAttribute('aria-pressed', String(wraps));
  return undefined;
};
