import type { Action } from './action';
import { pageAddress } from './copy-link';

/** Opens the device's own way to pass a page on. Its button is shown where there is one. */
export const share: Action = async () => {
  // Rejected when the reader decides otherwise.
  await navigator.share({ title: document.title, url: pageAddress() }).catch(() => {});
  return undefined;
};
