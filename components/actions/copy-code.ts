import { dictionary } from '@/lib/dictionary';
import type { Action } from './action';

/** Copies the code of the block that the button stands in, and says so on it for two seconds. */
export const copyCode: Action = async (button) => {
  const code = button.closest('figure')?.querySelector('code')?.textContent ?? '';
  const said = await navigator.clipboard.writeText(code).then(
    () => dictionary.copied,
    () => dictionary.copyFailed,
  );
  button.textContent = said;
  setTimeout(() => {
    button.textContent = dictionary.copy;
  }, 2000);
  return said;
};
