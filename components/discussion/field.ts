import { element } from '../actions/element';

/** Says what is wrong with a field, below it; nothing when it is well. */
export function setProblem(field: HTMLElement, place: HTMLElement, words: string): void {
  place.textContent = words;
  if (words) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', place.id);
  } else {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

/** A place for what is wrong with a field. */
export function problemPlace(id: string): HTMLElement {
  return element('p', { id, class: 'discussion-problem' });
}
