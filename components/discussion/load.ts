/** How far below the screen comments are asked for. */
const NEAR = { rootMargin: '600px' };

/**
 * Brings a post's comments when they come near the screen, or at once where the address names one.
 * @param say has a screen reader say something
 */
export function loadDiscussion(say: (words: string) => void, signal: AbortSignal): void {
  const place = document.querySelector<HTMLElement>('[data-discussion]');
  if (!place) return;
  const load = () => {
    observer.disconnect();
    removeEventListener('hashchange', follow);
    import('./section').then(
      ({ start }) => signal.aborted || start(place, say, signal),
      // The page without scripts has them too.
      () => place.setAttribute('data-state', 'plain'),
    );
  };
  const follow = () => /^#comment/.test(location.hash) && load();
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), NEAR);
  observer.observe(place);
  addEventListener('hashchange', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  follow();
}
