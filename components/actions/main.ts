import { restoreSettings } from '../layout/reader-settings';
import { start } from './start';

// What a finished page runs (lib/reader-scripts.ts); in development React starts the same.
function begin() {
  restoreSettings();
  start();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
