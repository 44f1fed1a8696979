import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';
import { adminButton } from './admin-button';

/** How long something is said that cannot be taken back, in milliseconds. */
const PATIENCE = 6000;

/** Says what was done, beside a way to take it back. */
export function told() {
  const words = element('p', { role: 'status' });
  let takeBack: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const button = adminButton(adminWords.undo, undo);
  const root = element('div', { class: 'admin-told' }, words, button);
  tell('');

  function tell(said: string, by?: () => void): void {
    words.textContent = said;
    takeBack = by;
    button.hidden = !by;
    root.toggleAttribute('data-silent', !said);
    clearTimeout(timer);
    if (said && !by) timer = setTimeout(tell, PATIENCE, '');
  }

  /** Takes back what was done last, where that is possible. */
  function undo(): void {
    const before = takeBack;
    tell('');
    before?.();
  }

  return { root, tell, undo };
}
