import { adminWords } from '@/lib/dictionary/admin';
import type { Action, AdminPage } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { ask } from './ask';
import { item } from './item';
import { listenToKeys } from './keys';

const { states } = adminWords;
const tabs = ['pending', 'published', 'spam'] as const;
const questions = new Map<Action, string>([
  ['delete', adminWords.askDelete],
  ['block', adminWords.askBlock],
]);
const backwards = new Map<Action, Action>([
  ['approve', 'hold'],
  ['spam', 'hold'],
]);

/**
 * The comments of all posts, to be looked after.
 * @param attempt does what may fail, and tells the owner if it does
 */
export function queue(attempt: (work: () => Promise<void>) => Promise<void>) {
  let status: (typeof tabs)[number] = 'pending';
  let next: string | null = null;
  const list = element('div', {
    class: 'admin-list',
    role: 'region',
    'aria-label': adminWords.list,
  });
  const said = element('p', { class: 'admin-said', role: 'status' });
  const search = element('input', { type: 'search', 'aria-label': adminWords.search });
  const more = element('button', { type: 'button', class: 'admin-button' }, adminWords.more);
  const buttons = tabs.map((tab) => {
    const button = element('button', { type: 'button', class: 'admin-button' }, states[tab]);
    button.addEventListener('click', () => {
      status = tab;
      attempt(() => load());
    });
    return button;
  });

  async function load(after?: string): Promise<void> {
    const query = new URLSearchParams({ status, q: search.value, ...(after && { after }) });
    const page = await ask<AdminPage>(`comments?${query}`);
    const items = page.comments.map((comment) =>
      item(comment, (action) => act(comment.id, action)),
    );
    if (!after) list.replaceChildren();
    list.append(...items);
    if (list.childElementCount === 0) list.append(element('p', {}, adminWords.none));
    next = page.next;
    more.hidden = !next;
    for (const [n, button] of buttons.entries()) {
      const tab = tabs[n] ?? status;
      button.setAttribute('aria-pressed', String(tab === status));
      button.textContent = tab === 'published' ? states[tab] : `${states[tab]} ${page.counts[tab]}`;
    }
  }

  function act(id: string, action: Action): void {
    const question = questions.get(action);
    if (question && !confirm(question)) return;
    attempt(async () => {
      const at = [...list.children].findIndex((each) => each.getAttribute('data-id') === id);
      await ask(`comments/${id}`, 'POST', { action });
      said.replaceChildren(adminWords.done[action]);
      const back = backwards.get(action);
      if (back) {
        const undo = element('button', { type: 'button', class: 'admin-button' }, adminWords.undo);
        undo.addEventListener('click', () => act(id, back));
        said.append(' ', undo);
      }
      await load();
      const following = list.children[Math.min(Math.max(at, 0), list.childElementCount - 1)];
      if (following instanceof HTMLElement) following.focus();
    });
  }

  search.addEventListener('change', () => attempt(() => load()));
  more.addEventListener('click', () => attempt(() => load(next ?? undefined)));
  listenToKeys(list, act);
  const bar = element('div', {
    class: 'admin-buttons',
    role: 'group',
    'aria-label': adminWords.tabs,
  });
  bar.append(...buttons);
  const keys = element('p', { class: 'admin-facts' }, adminWords.keys);
  return { root: element('div', {}, bar, search, said, list, more, keys), load: () => load() };
}
