import { keepSetting, settingOf } from '@/components/layout/reader-settings';
import { dictionary } from '@/lib/dictionary';
import type { Action } from './action';

/** Goes from the device's theme to light, to dark, and back. */
export const changeTheme: Action = () => {
  const now = settingOf('theme');
  const theme = now === 'light' ? 'dark' : now === 'dark' ? 'system' : 'light';
  keepSetting('theme', theme === 'system' ? '' : theme);
  return dictionary.theme[theme];
};
