import { createFinder } from './finder';

/** Puts the search into the page for it, with the query of its address. */
export function start(place: HTMLElement): void {
  const { root, input } = createFinder('found', (query) => {
    const { pathname } = location;
    history.replaceState(null, '', query ? `${pathname}?q=${encodeURIComponent(query)}` : pathname);
  });
  place.replaceChildren(root);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.dispatchEvent(new Event('input'));
  input.focus();
}
