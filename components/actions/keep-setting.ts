import { keepSetting } from '@/components/layout/reader-settings';
import type { Action } from './action';

/** Keeps the setting that a radio button is named after. */
export const keepChosen: Action = (button) => {
  if (button instanceof HTMLInputElement) keepSetting(button.name, button.value);
  return undefined;
};
