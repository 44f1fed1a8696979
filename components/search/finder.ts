import { dictionary } from '@/lib/dictionary';
import type { Result } from '@/lib/search/search';
import { element } from '../actions/element';
import { answer } from './answer';
import { answerNotes, emptyNotes, failedNote } from './notes';
import { remember } from './recent';
import { resultOptions } from './show-results';

const words = dictionary.search;

/** A field to search in, and what was found. */
export type Finder = { root: HTMLElement; input: HTMLInputElement };

/**
 * Makes a search field whose results follow what is typed, also while a syllable is being composed. The keys
 * that choose and open a result are left to the input method as long as it needs them.
 * @param id of the list, unique on the page
 * @param onQuery told of each query that is asked
 */
export function createFinder(id: string, onQuery?: (query: string) => void): Finder {
  const input = field(id);
  const list = element('div', { role: 'listbox', id, 'aria-label': words.results });
  const notes = element('div', { class: 'finder-notes' });
  const status = element('p', { role: 'status', class: 'sr-only' });
  const root = element('div', { class: 'finder' }, input, status, list, notes);
  let active = -1;
  let asked = 0;

  const activate = (index: number) => {
    const options = [...list.children];
    options[active]?.removeAttribute('aria-selected');
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (results: readonly Result[], rest: readonly Node[], said: string) => {
    list.replaceChildren(...resultOptions(results, id));
    list.hidden = results.length === 0;
    notes.replaceChildren(...rest);
    input.setAttribute('aria-expanded', String(results.length > 0));
    active = -1;
    activate(0);
    status.textContent = said;
  };

  const update = async () => {
    const query = input.value.trim();
    asked += 1;
    const turn = asked;
    onQuery?.(query);
    if (!query) return show([], emptyNotes(ask, update), '');
    try {
      await answer(
        query,
        () => turn === asked,
        (state) => {
          const said = state.waits ? '' : words.found(state.results.length);
          show(state.results, answerNotes(query, state, ask), said);
        },
      );
    } catch {
      if (turn === asked) show([], [failedNote()], words.failed);
    }
  };

  const ask = (query: string) => {
    input.value = query;
    input.focus();
    update();
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    // Safari ends a composition before the key that ends it: 229 is all that is left of it.
    if (event.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = list.children[active];
    if (step) activate(active + step);
    else if (event.key === 'Enter' && option instanceof HTMLElement) option.click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', () => remember(input.value));
  update();
  return { root, input };
}

function field(list: string): HTMLInputElement {
  return element('input', {
    type: 'search',
    name: 'q',
    class: 'finder-input',
    role: 'combobox',
    'aria-label': words.label,
    'aria-autocomplete': 'list',
    'aria-controls': list,
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
    maxlength: '200',
  });
}
