import type { Action } from './action';
import { sayOnButton } from './say-on-button';

/**
 * Copies the code of the block that the button stands in, and says so on it for two seconds. What
 * is not to be typed stays behind: prompts, what the terminal answered, and deleted lines.
 */
export const copyCode: Action = async (button) => {
  const { done, failed } = button.dataset;
  const parts = button.closest('figure')?.querySelectorAll('code') ?? [];
  const copy = document.createElement('div');
  copy.append(...[...parts].map((part) => part.cloneNode(true)));
  const left = copy.querySelectorAll('.prompt, .output, del');
  for (const element of left) element.remove();
  const text = copy.textContent ?? '';
  const said = await navigator.clipboard
    .writeText(left.length > 0 ? text.replace(/\n$/, '') : text)
    .then(
      () => done,
      () => failed,
    );
  sayOnButton(button, said);
  return said;
};
