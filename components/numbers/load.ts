/** Where numbers are shown, or asked for. */
const PLACES = '[data-views], [data-reactions], [data-popular]';

/** Brings what has to do with the numbers of this page, once somebody reads it. */
export function loadNumbers(signal: AbortSignal): void {
  if (!document.querySelector(PLACES)) return;
  whenRead(signal, () =>
    import('./numbers').then(
      ({ start }) => signal.aborted || start(signal),
      // The page is whole without them.
      () => undefined,
    ),
  );
}

/** Does something once: when the page has loaded, is seen, and the browser has nothing better to do. */
function whenRead(signal: AbortSignal, work: () => void): void {
  let isDone = false;
  const look = () => {
    const isAhead = 'prerendering' in document && document.prerendering;
    const isSeen = !isAhead && document.visibilityState === 'visible';
    if (isDone || !isSeen || document.readyState !== 'complete') return;
    isDone = true;
    // Safari knows no idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 200);
  };
  document.addEventListener('prerenderingchange', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('load', look, { signal });
  look();
}
