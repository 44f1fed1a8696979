import { adminWords } from '@/lib/dictionary/admin';
import type { Action } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { adminButton } from './admin-button';

const offered = ['approve', 'spam', 'delete'] as const;

/** Lets the owner pick comments of the list, and do one thing with all of them. */
export function selection(list: HTMLElement, act: (ids: string[], action: Action) => void) {
  const all = element('input', { type: 'checkbox', class: 'admin-pick' });
  const count = element('span', { role: 'status' });
  const buttons = offered.map((action) =>
    adminButton(adminWords.actions[action], () => act(picked(), action)),
  );
  const group = { class: 'admin-buttons', role: 'group', 'aria-label': adminWords.bulk };
  const things = element('div', group, ...buttons);
  const label = element('label', { class: 'admin-picker' }, all, adminWords.pickAll);
  const root = element('div', { class: 'admin-bulk' }, label, count, things);

  const boxes = () => [...list.querySelectorAll<HTMLInputElement>('.admin-pick')];

  /** Ids of the comments that are picked. */
  function picked(): string[] {
    return boxes().flatMap((box) => (box.checked ? box.value : []));
  }

  /** Tells what is picked, after the list or the picks have changed. */
  function update(): void {
    const some = picked().length;
    const most = boxes().length;
    all.checked = some > 0 && some === most;
    all.indeterminate = some > 0 && some < most;
    count.textContent = some > 0 ? adminWords.picked(some) : '';
    things.hidden = some === 0;
    root.hidden = most === 0;
  }

  list.addEventListener('change', update);
  all.addEventListener('change', () => {
    for (const box of boxes()) box.checked = all.checked;
    update();
  });
  return { root, picked, update };
}
