'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import type { Action } from '@/components/actions/action';
import { changeTheme } from '@/components/actions/change-theme';
import { chooseTab } from '@/components/actions/choose-tab';
import { copyCode } from '@/components/actions/copy-code';
import { copyLink } from '@/components/actions/copy-link';
import { keepChosen } from '@/components/actions/keep-setting';
import { playYouTube } from '@/components/actions/play-youtube';
import { share } from '@/components/actions/share';
import { wrapCode } from '@/components/actions/wrap-code';
import { restoreSettings } from './reader-settings';
import { pressShortcut } from './shortcuts';

/** By the name in `data-action`. */
const actions = new Map<string, Action>([
  ['choose-tab', chooseTab],
  ['copy-code', copyCode],
  ['copy-link', copyLink],
  ['share', share],
  ['wrap-code', wrapCode],
  ['play-youtube', playYouTube],
  ['change-theme', changeTheme],
  ['keep-setting', keepChosen],
  ['zoom', async (link) => (await import('@/components/actions/zoom')).zoom(link)],
  ['show-shortcuts', async () => (await import('@/components/actions/show-shortcuts')).show()],
]);

/** Gives life to the page's buttons and keys, and says aloud what they did. */
export function PageControls() {
  const [said, setSaid] = useState<string>();
  // Before the paint: React has emptied `<html>` where it had to make the page anew.
  useLayoutEffect(restoreSettings, []);
  useEffect(() => {
    const press = async (event: MouseEvent) => {
      const { target } = event;
      const button = target instanceof Element && target.closest<HTMLElement>('[data-action]');
      const action = button && actions.get(button.dataset.action ?? '');
      if (!action) return;
      // A link with an action is followed only without scripts, or into another tab.
      if (button instanceof HTMLAnchorElement) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
      }
      setSaid(undefined);
      setSaid(await action(button));
    };
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('click', press, { signal });
    document.addEventListener('keydown', pressShortcut, { signal });
    // Changed in another tab, or before coming back to this page.
    window.addEventListener('storage', restoreSettings, { signal });
    window.addEventListener('pageshow', restoreSettings, { signal });
    return () => controller.abort();
  }, []);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
