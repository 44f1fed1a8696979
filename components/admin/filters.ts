import { adminWords } from '@/lib/dictionary/admin';
import type { AdminPage } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { adminButton } from './admin-button';

const tabs = ['pending', 'published', 'spam', 'all'] as const;
const names = { ...adminWords.states, all: adminWords.all };

/** Chooses which comments are shown: by their state, and by words in them. */
export function filters(onChange: () => void) {
  let chosen: (typeof tabs)[number] = 'pending';
  const buttons = tabs.map((tab) =>
    adminButton(names[tab], () => {
      chosen = tab;
      onChange();
    }),
  );
  const group = { class: 'admin-tabs', role: 'group', 'aria-label': adminWords.tabs };
  const hint = element('p', { id: 'admin-hint', class: 'admin-note' }, adminWords.searchHint);
  const field = element('input', {
    id: 'admin-search',
    type: 'search',
    'aria-describedby': hint.id,
    enterkeyhint: 'search',
  });
  const label = element('label', { for: field.id }, adminWords.search);
  const find = element('button', { class: 'admin-button' }, adminWords.find);
  const line = element('div', { class: 'admin-line' }, field, find);
  const form = element('form', { role: 'search', class: 'admin-search' }, label, line, hint);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onChange();
  });
  // Emptied by the cross in it.
  field.addEventListener('search', () => field.value || onChange());

  /** Shows how many comments wait, and how many are spam. */
  function count(counts: AdminPage['counts']): void {
    for (const [n, button] of buttons.entries()) {
      const tab = tabs[n] ?? chosen;
      button.setAttribute('aria-pressed', String(tab === chosen));
      const some = tab === 'pending' || tab === 'spam' ? counts[tab] : 0;
      button.replaceChildren(names[tab]);
      if (some > 0) button.append(' ', element('span', { class: 'admin-count' }, String(some)));
    }
  }

  /** What is chosen, as a query. */
  function query(): Record<string, string> {
    const q = field.value.trim();
    return { ...(chosen !== 'all' && { status: chosen }), ...(q && { q }) };
  }

  return { root: element('div', {}, element('div', group, ...buttons), form), field, query, count };
}
