import { dictionary } from '@/lib/dictionary';
import { element } from '../actions/element';
import type { Answer } from './answer';
import { forgetSearches, recentSearches } from './recent';

const words = dictionary.search;

/** What stands below an empty field: what was searched for before, and what may be typed. */
export function emptyNotes(ask: (query: string) => void, again: () => void): Node[] {
  const hint = element('p', { class: 'finder-hint' }, words.hint);
  const queries = recentSearches();
  if (queries.length === 0) return [hint];
  const forget = element('button', { type: 'button', class: 'finder-forget' }, words.forget);
  forget.addEventListener('click', () => {
    forgetSearches();
    again();
  });
  return [element('p', { class: 'finder-title' }, words.recent, forget), chips(queries, ask), hint];
}

/** What there is to say beside the results, or in their place. */
export function answerNotes(
  query: string,
  { results, waits, partial, nearest }: Answer,
  ask: (query: string) => void,
): Node[] {
  const notes: Node[] = [];
  if (results.length === 0 && waits) notes.push(element('p', {}, words.loading));
  if (results.length === 0 && !waits) {
    notes.push(element('p', { class: 'finder-nothing' }, words.nothing(query)));
  }
  if (nearest.length > 0) {
    notes.push(element('p', { class: 'finder-title' }, words.nearest), chips(nearest, ask));
  }
  if (partial) notes.push(element('p', {}, words.partial));
  return notes;
}

export function failedNote(): Node {
  return element('p', { class: 'finder-nothing' }, words.failed);
}

function chips(queries: readonly string[], ask: (query: string) => void): HTMLElement {
  const buttons = queries.map((query) => {
    const chip = element('button', { type: 'button', class: 'finder-chip' }, query);
    chip.addEventListener('click', () => ask(query));
    return chip;
  });
  return element('p', { class: 'finder-chips' }, ...buttons);
}
