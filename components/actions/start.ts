import { loadDiscussion } from '../discussion/load';
import { restoreSettings } from '../layout/reader-settings';
import { pressShortcut } from '../layout/shortcuts';
import { loadNumbers } from '../numbers/load';
import type { Action } from './action';
import { changeTheme } from './change-theme';
import { chooseTab } from './choose-tab';
import { copyCode } from './copy-code';
import { copyLink } from './copy-link';
import { copyMarkdown } from './copy-markdown';
import { keepChosen } from './keep-setting';
import { markSections } from './mark-sections';
import { markWideCode } from './mark-wide-code';
import { react } from './react';
import { share } from './share';
import { wrapCode } from './wrap-code';

/** By the name in `data-action`. */
const actions = new Map<string, Action>([
  ['choose-tab', chooseTab],
  ['copy-code', copyCode],
  ['copy-link', copyLink],
  ['copy-markdown', copyMarkdown],
  ['share', share],
  ['wrap-code', wrapCode],
  ['react', react],
  ['play-youtube', async (link) => (await import('./play-youtube')).playYouTube(link)],
  ['change-theme', changeTheme],
  ['keep-setting', keepChosen],
  ['zoom', async (link) => (await import('./zoom')).zoom(link)],
  ['load-giscus', async (button) => (await import('./load-giscus')).loadGiscus(button)],
  ['open-search', async () => (await import('../search/open')).open()],
  ['show-shortcuts', async () => (await import('./show-shortcuts')).show()],
]);

/**
 * Gives life to the page's buttons and keys, and marks the section being read and code that is wide.
 * @returns stops all of it
 */
export function start(): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('click', press, { signal });
  document.addEventListener('keydown', pressShortcut, { signal });
  // Changed in another tab, or before coming back to this page.
  window.addEventListener('storage', restoreSettings, { signal });
  window.addEventListener('pageshow', restoreSettings, { signal });
  // Back from signing in with giscus.
  if (/[?&]giscus=/.test(location.search))
    import('./load-giscus').then(({ resumeGiscus }) => resumeGiscus());
  const place = document.querySelector<HTMLElement>('[data-search]');
  if (place) import('../search/page').then(({ start: startSearch }) => startSearch(place));
  loadDiscussion(say, signal);
  loadNumbers(signal);
  const desk = document.querySelector<HTMLElement>('[data-admin]');
  if (desk) import('../admin/admin').then(({ start: startAdmin }) => startAdmin(desk));
  for (const stop of [markSections(), markWideCode()]) signal.addEventListener('abort', stop);
  return () => controller.abort();
}

async function press(event: MouseEvent): Promise<void> {
  const { target } = event;
  const button = target instanceof Element && target.closest<HTMLElement>('[data-action]');
  const action = button && actions.get(button.dataset.action ?? '');
  if (!action) return;
  // A link with an action is followed only without scripts, or into another tab.
  if (button instanceof HTMLAnchorElement) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
  }
  say('');
  say((await action(button)) ?? '');
}

/** Has a screen reader say something (components/layout/page-controls.tsx). */
function say(words: string): void {
  const status = document.getElementById('said');
  if (status) status.textContent = words;
}
