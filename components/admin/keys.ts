import type { Action } from '@/lib/discussion/admin/wire';
import { settingOf } from '../layout/reader-settings';
import { itemsOf } from './focus-item';

const byKey = new Map<string, Action>([
  ['KeyA', 'approve'],
  ['KeyS', 'spam'],
  ['KeyD', 'delete'],
  ['KeyB', 'block'],
]);

type Answers = {
  act: (id: string, action: Action) => void;
  undo: () => void;
  search: () => void;
  help: () => void;
};

/** Has keys move through the comments and act on them: by their place, for Hangul has other letters there. */
export function listenToKeys(list: HTMLElement, { act, undo, search, help }: Answers): void {
  // Before the keys of all pages, which mean other things by the same letters.
  window.addEventListener('keydown', onKey, { capture: true });

  function onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (settingOf('shortcuts') === 'off' || !list.checkVisibility()) return;
    if (document.querySelector('dialog[open]')) return;
    const field = 'input:not([type="checkbox"]), textarea, select';
    if (target instanceof Element && target.closest(field)) return;
    if (!press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @returns whether the key means something here */
  function press({ key, code, shiftKey, repeat }: KeyboardEvent): boolean {
    const isSlash = code === 'Slash';
    if (key === '?' || (isSlash && shiftKey)) help();
    else if (key === '/' || isSlash) search();
    else if (shiftKey) return false;
    else if (code === 'KeyJ') go(1);
    else if (code === 'KeyK') go(-1);
    else if (repeat) return byKey.has(code);
    else if (code === 'KeyZ') undo();
    else return actHere(code);
    return true;
  }

  const here = () =>
    itemsOf(list).find((each) => !each.ariaBusy && each.contains(document.activeElement));

  function go(by: number): void {
    const items = itemsOf(list);
    const at = items.findIndex((each) => each.contains(document.activeElement));
    items[Math.min(Math.max(at + by, 0), items.length - 1)]?.focus();
  }

  function actHere(code: string): boolean {
    const action = byKey.get(code);
    if (!action && code !== 'KeyX') return false;
    const item = here();
    const id = item?.dataset.id;
    if (!action) item?.querySelector<HTMLElement>('.admin-pick')?.click();
    else if (id && item.querySelector(`[data-act="${action}"]`)) act(id, action);
    return true;
  }
}
