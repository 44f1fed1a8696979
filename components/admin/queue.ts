import { adminWords } from '@/lib/dictionary/admin';
import type { Action, AdminComment, AdminPage, Done } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { askDialog } from '../discussion/ask-dialog';
import { adminButton } from './admin-button';
import { ask } from './ask';
import type { Desk, View } from './desk';
import { filters } from './filters';
import { focusItem, itemsOf, leave } from './focus-item';
import { item } from './item';
import { showKeys } from './key-help';
import { listenToKeys } from './keys';
import { selection } from './selection';

/**
 * The comments of all posts, to be looked after.
 * @param undo takes back what was done last
 */
export function queue({ attempt, tell }: Desk, undo: () => void): View {
  let next: string | null = null;
  let turn = 0;
  const list = element('div', {
    class: 'admin-list',
    role: 'region',
    tabindex: '-1',
    'aria-label': adminWords.list,
  });
  const filter = filters(() => attempt(() => load()));
  const picks = selection(list, act);
  const more = adminButton(adminWords.more, () => attempt(bringMore));

  async function bring(after: string | null): Promise<AdminPage> {
    const query = new URLSearchParams({ ...filter.query(), ...(after && { after }) });
    const page = await ask<AdminPage>(`comments?${query}`);
    next = page.next;
    more.hidden = !next;
    filter.count(page.counts);
    return page;
  }

  const show = (comment: AdminComment) => item(comment, (action) => act([comment.id], action));

  /** Shows what there is now, as much of it as was shown before. What is picked stays so. */
  async function load(least = 0): Promise<void> {
    turn += 1;
    const asked = turn;
    const comments: AdminComment[] = [];
    do {
      const page = await bring(comments.length > 0 ? next : null);
      if (asked !== turn) return;
      comments.push(...page.comments);
    } while (next && comments.length < least);
    const picked = new Set(picks.picked());
    focusItem(list, () => {
      list.replaceChildren(...comments.map(show));
      if (comments.length === 0) {
        list.append(element('p', { class: 'admin-none' }, adminWords.none));
      }
    });
    for (const box of list.querySelectorAll<HTMLInputElement>('.admin-pick')) {
      box.checked = picked.has(box.value);
    }
    picks.update();
  }

  async function bringMore(): Promise<void> {
    const added = (await bring(next)).comments.map(show);
    list.append(...added);
    picks.update();
    added[0]?.focus();
  }

  function act(ids: string[], action: Action): void {
    if (ids.length === 0) return;
    if (action !== 'delete') return void decide(ids, action);
    askDialog({
      title: adminWords.askDelete(ids.length),
      note: adminWords.askDeleteNote,
      answer: adminWords.actions.delete,
      // Nothing below the dialog can be focused before it is closed.
      onAnswer: async () => void setTimeout(decide, 0, ids, action),
    });
  }

  function decide(ids: string[], action: Action): Promise<void> {
    const least = itemsOf(list).length;
    const stay = leave(list, ids);
    picks.update();
    return attempt(async () => {
      const { done } = await ask<Done>('comments', 'POST', { ids, action }).catch((error) => {
        stay();
        throw error;
      });
      const takeBack = () =>
        attempt(async () => {
          await ask('undo', 'POST', { action, comments: done });
          await load(least);
          list.querySelector<HTMLElement>(`[data-id="${done[0]?.id}"]`)?.focus();
          tell(adminWords.undone);
        });
      tell(adminWords.done[action](done.length), action === 'delete' ? undefined : takeBack);
      await load(least);
    });
  }

  listenToKeys(list, {
    act: (id, action) => act([id], action),
    undo,
    search: () => filter.field.focus(),
    help: showKeys,
  });
  const title = element('h2', { class: 'sr-only' }, adminWords.viewNames.comments);
  const help = adminButton(adminWords.keys.label, showKeys);
  const foot = element('p', { class: 'admin-foot' }, more, help);
  const root = element('section', {}, title, filter.root, picks.root, list, foot);
  return { root, load: () => load() };
}
