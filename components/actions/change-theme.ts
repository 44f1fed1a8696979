import { keepSetting, settingOf } from '@/components/layout/reader-settings';
import type { Action } from './action';

/** Goes from the device's theme to light, to dark, and back. */
export const changeTheme: Action = ({ dataset }) => {
  const now = settingOf('theme');
  const theme = now === 'light' ? 'dark' : now === 'dark' ? 'system' : 'light';
  keepSetting('theme', theme === 'system' ? '' : theme);
  return dataset[theme];
};
