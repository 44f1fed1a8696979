import { dictionary } from '@/lib/dictionary';
import { nearestTerms } from '@/lib/search/nearest-terms';
import { type Result, search } from '@/lib/search/search';
import { element } from './element';
import { forgetSearches, recentSearches, remember } from './recent';
import { remoteIndex } from './remote-index';
import { resultOptions } from './show-results';

const words = dictionary.search;

/** A field to search in, and what was found. */
export type Finder = { root: HTMLElement; input: HTMLInputElement };

/**
 * Makes a search field whose results follow what is typed, also while a syllable is being composed. The keys
 * that choose and open a result are left to the input method as long as it needs them.
 * @param id unique on the page
 * @param onQuery told of each query that is asked
 */
export function createFinder(id: string, onQuery?: (query: string) => void): Finder {
  const list = element('div', {
    role: 'listbox',
    id,
    'aria-label': words.results,
    class: 'found-list',
  });
  const note = element('div', { class: 'finder-note' });
  const status = element('p', { role: 'status', class: 'sr-only' });
  const input = element('input', {
    type: 'search',
    name: 'q',
    class: 'finder-input',
    role: 'combobox',
    'aria-label': words.label,
    'aria-autocomplete': 'list',
    'aria-controls': id,
    'aria-expanded': 'false',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
    maxlength: '200',
  });
  const root = element('div', { class: 'finder' }, input, status, list, note);
  let active = -1;
  let asked = 0;

  const activate = (index: number) => {
    const options = [...list.children];
    options[active]?.setAttribute('aria-selected', 'false');
    active = options.length === 0 ? -1 : (index + options.length) % options.length;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (results: readonly Result[], rest: readonly Node[], said: string) => {
    list.replaceChildren(...resultOptions(results, id));
    note.replaceChildren(...rest);
    input.setAttribute('aria-expanded', String(results.length > 0));
    active = -1;
    activate(0);
    status.textContent = said;
  };

  const chips = (title: string, queries: readonly string[], more: readonly Node[] = []) => {
    const buttons = queries.map((query) => {
      const chip = element('button', { type: 'button', class: 'finder-chip' }, query);
      chip.addEventListener('click', () => ask(query));
      return chip;
    });
    return [
      element('p', { class: 'finder-title' }, title, ...more),
      element('p', { class: 'finder-chips' }, ...buttons),
    ];
  };

  const showRecent = () => {
    const queries = recentSearches();
    const hint = element('p', { class: 'finder-hint' }, words.hint);
    if (queries.length === 0) return show([], [hint], '');
    const forget = element('button', { type: 'button', class: 'finder-forget' }, words.forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      showRecent();
      input.focus();
    });
    show([], [...chips(words.recent, queries, [forget]), hint], '');
  };

  const update = async () => {
    const query = input.value.trim();
    asked += 1;
    const turn = asked;
    onQuery?.(query);
    if (!query) return showRecent();
    try {
      const { index, fetchWanted } = await remoteIndex();
      let complete = true;
      // At most: terms, texts, words that may be meant, and their texts.
      for (let round = 0; round < 5; round += 1) {
        if (turn !== asked) return;
        const results = search(query, { index });
        const waits = index.wanted.size > 0;
        const partial = complete ? [] : [element('p', { class: 'finder-hint' }, words.partial)];
        if (results.length > 0 || !waits) {
          const nothing = results.length > 0 ? [] : nothingFound(query, nearestTerms(query, index));
          show(results, [...nothing, ...partial], waits ? '' : words.found(results.length));
        }
        if (!waits) return;
        complete = (await fetchWanted()) && complete;
      }
    } catch {
      if (turn === asked)
        show([], [element('p', { class: 'finder-hint' }, words.failed)], words.failed);
    }
  };

  const nothingFound = (query: string, nearest: readonly string[]) => [
    element('p', { class: 'finder-nothing' }, words.nothing(query)),
    ...(nearest.length > 0 ? chips(words.nearest, nearest) : []),
  ];

  const ask = (query: string) => {
    input.value = query;
    input.focus();
    update();
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      activate(active + (key === 'ArrowDown' ? 1 : -1));
    }
    const option = list.children[active];
    if (key === 'Enter' && option instanceof HTMLElement) {
      event.preventDefault();
      option.click();
    }
  });
  list.addEventListener('click', () => remember(input.value));
  showRecent();
  return { root, input };
}
