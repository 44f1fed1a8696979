import { settingOf } from './reader-settings';

/** Where a key belongs to what has the focus. */
const BUSY = 'input, textarea, select, dialog[open], [popover], [contenteditable]';

/** Rows of a list, and the ways to its other pages. */
const STOPS = 'main .row-title a, main .pagination a';

/**
 * Answers single keys: presses the element whose `data-shortcut` is the key; `j` and `k` go on and back,
 * from row to row or from post to post.
 */
export function pressShortcut(event: KeyboardEvent): void {
  if (isSearch(event)) {
    event.preventDefault();
    document.querySelector<HTMLElement>('[data-action="open-search"]')?.click();
    return;
  }
  const key = keyOf(event);
  if (!key || settingOf('shortcuts') === 'off' || isBusy(event)) return;
  if (key === 'j' || key === 'k') go(key === 'j');
  const target = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]`);
  if (!target) return;
  // A key that opens a field must not be written there.
  event.preventDefault();
  target.click();
}

/** ⌘K, or Ctrl+K where there is no ⌘: it opens the search from anywhere, also with single keys turned off. */
function isSearch({
  code,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
  isComposing,
}: KeyboardEvent): boolean {
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  const held = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return (
    code === 'KeyK' &&
    held &&
    !shiftKey &&
    !altKey &&
    !isComposing &&
    !document.querySelector('dialog[open]')
  );
}

/**
 * The Latin letter or sign of a key, by its place on the keyboard where a Hangul layout or an input
 * method says something else. Empty with a modifier; Shift counts for signs alone.
 */
function keyOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey || altKey) return '';
  const sign = code === 'Slash' ? (shiftKey ? '?' : '/') : code.replace(/^Key/, '');
  const pressed = (/^[!-~]$/.test(key) ? key : sign).toLowerCase();
  return pressed.length > 1 || (shiftKey && /[a-z]/.test(pressed)) ? '' : pressed;
}

function isBusy({ target, isComposing, repeat, defaultPrevented }: KeyboardEvent): boolean {
  if (isComposing || repeat || defaultPrevented) return true;
  return (
    !!document.querySelector('dialog[open]') ||
    !!(target instanceof Element && target.closest(BUSY))
  );
}

function go(on: boolean): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  if (stops.length === 0) {
    document.querySelector<HTMLElement>(`main nav [rel="${on ? 'next' : 'prev'}"]`)?.click();
    return;
  }
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  const seen = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
  stops[here < 0 ? seen : here + (on ? 1 : -1)]?.focus();
}
