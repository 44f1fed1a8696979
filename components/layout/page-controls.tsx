'use client';

import { useEffect, useState } from 'react';
import type { Action } from '@/components/actions/action';
import { copyCode } from '@/components/actions/copy-code';
import { playYouTube } from '@/components/actions/play-youtube';
import { wrapCode } from '@/components/actions/wrap-code';

/** By the name in `data-action`. */
const actions = new Map<string, Action>([
  ['copy-code', copyCode],
  ['wrap-code', wrapCode],
  ['play-youtube', playYouTube],
]);

/** Gives life to the page's buttons, and says aloud what they did. */
export function PageControls() {
  const [said, setSaid] = useState<string>();
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
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, []);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
