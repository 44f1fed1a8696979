import { adminWords } from '@/lib/dictionary/admin';
import type { BlockPage } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { adminButton } from './admin-button';
import { ask } from './ask';
import type { Desk, View } from './desk';
import { moment } from './moment';

const words = adminWords.blocks;

/** Who is kept out, with a way back in; and a way to keep out a name. */
export function blocks({ attempt, tell }: Desk): View {
  const list = element('ul', { class: 'admin-rows' });
  const none = element('p', { class: 'admin-none' }, words.empty);
  const field = element('input', { id: 'admin-name', maxlength: '40', required: '' });
  const label = element('label', { for: field.id }, words.name);
  const add = element('button', { class: 'admin-button' }, words.add);
  const line = element('div', { class: 'admin-line' }, field, add);
  const form = element('form', { class: 'admin-search' }, label, line);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(async () => {
      await ask('blocks', 'POST', { name: field.value });
      field.value = '';
      tell(words.added);
      await load();
    });
  });

  async function load(): Promise<void> {
    const page = await ask<BlockPage>('blocks');
    list.replaceChildren(...page.blocks.map(row));
    none.hidden = page.blocks.length > 0;
  }

  function row(block: BlockPage['blocks'][number]): HTMLElement {
    const { kind, value, created, name, excerpt } = block;
    const who = kind === 'name' ? value : name;
    const kindWords = element('span', { class: 'admin-state' }, words.kinds[kind]);
    const head = element('p', { class: 'admin-who' }, ...(who ? [element('bdi', {}, who)] : []));
    head.append(kindWords, moment(created));
    const about = element('div', {}, head);
    if (excerpt) about.append(element('p', { class: 'admin-note' }, excerpt));
    const lift = adminButton(words.lift, () =>
      attempt(async () => {
        await ask('blocks', 'DELETE', { kind, value });
        tell(words.lifted);
        await load();
        field.focus();
      }),
    );
    return element('li', {}, about, lift);
  }

  const title = element('h2', {}, adminWords.viewNames.blocks);
  const note = element('p', { class: 'admin-note' }, words.fades);
  return { root: element('section', {}, title, form, note, list, none), load };
}
