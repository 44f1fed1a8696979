import { adminWords } from '@/lib/dictionary/admin';
import type { LogPage } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { ask } from './ask';
import type { View } from './desk';
import { moment } from './moment';

const words = adminWords.log;
const actions = new Map<string, string>(Object.entries(words.actions));

/** What the owner did, latest first. */
export function log(): View {
  const list = element('ol', { class: 'admin-rows' });
  const none = element('p', { class: 'admin-none' }, words.empty);
  const title = element('h2', {}, adminWords.viewNames.log);
  return {
    root: element('section', {}, title, list, none),
    load: async () => {
      const page = await ask<LogPage>('log');
      list.replaceChildren(...page.log.map(row));
      none.hidden = page.log.length > 0;
    },
  };
}

function row({ action, created, title, path }: LogPage['log'][number]): HTMLElement {
  const what = element('strong', {}, actions.get(action) ?? action);
  const isSite = (action === 'close' || action === 'open') && title === '';
  const where = isSite ? words.site : title;
  const place = path ? element('a', { class: 'link', href: path }, where) : where;
  const head = element('p', { class: 'admin-who' }, what, moment(created));
  return element('li', {}, element('div', {}, head, element('p', {}, place)));
}
