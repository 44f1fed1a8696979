import { createFinder } from './finder';

/** Puts the search into the page for it, with the query of its address, which then follows what is typed. */
export function start(place: HTMLElement): void {
  let isThere = false;
  const { root, input } = createFinder('found', (query) => {
    if (!isThere) return;
    const { pathname } = location;
    history.replaceState(null, '', query ? `${pathname}?q=${encodeURIComponent(query)}` : pathname);
  });
  place.replaceChildren(root);
  isThere = true;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.dispatchEvent(new Event('input'));
}
