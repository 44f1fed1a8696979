import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';
import { adminButton } from './admin-button';

/** Says what was done, beside a way to take it back. */
export function told() {
  const words = element('p', { role: 'status' });
  let takeBack: (() => void) | undefined;
  const button = adminButton(adminWords.undo, undo);
  const root = element('div', { class: 'admin-told' }, words, button);
  tell('');

  function tell(said: string, by?: () => void): void {
    words.textContent = said;
    takeBack = by;
    button.hidden = !by;
    root.toggleAttribute('data-silent', !said);
  }

  /** Takes back what was done last, where that is possible. */
  function undo(): void {
    const before = takeBack;
    tell('');
    before?.();
  }

  return { root, tell, undo };
}
