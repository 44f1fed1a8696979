import type { Action } from '@/lib/discussion/admin/wire';
import { settingOf } from '../layout/reader-settings';

const byKey = new Map<string, Action>([
  ['KeyA', 'approve'],
  ['KeyS', 'spam'],
  ['KeyD', 'delete'],
  ['KeyB', 'block'],
]);

/** Has keys move through the comments and act on them: by their place, for Hangul has other letters there. */
export function listenToKeys(list: HTMLElement, act: (id: string, action: Action) => void): void {
  // Before the keys of all pages, which mean other things by the same letters.
  window.addEventListener('keydown', onKey, { capture: true });

  function onKey(event: KeyboardEvent): void {
    const { target, code } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (settingOf('shortcuts') === 'off' || !list.checkVisibility()) return;
    if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
    const items = [...list.querySelectorAll<HTMLElement>('.admin-comment')];
    const at = items.findIndex((each) => each.contains(document.activeElement));
    const id = items[at]?.dataset.id;
    const action = byKey.get(code);
    if (code === 'KeyJ') items[Math.min(at + 1, items.length - 1)]?.focus();
    else if (code === 'KeyK') items[Math.max(at - 1, 0)]?.focus();
    else if (action && id && !event.shiftKey && !event.repeat) act(id, action);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
