import { showViews } from './count-view';
import { whenNear } from './near';
import { startReactions } from './reactions';

/** Shows the numbers of a page that somebody reads: some at once, some when the reader comes near them. */
export function start(signal: AbortSignal): void {
  const views = document.querySelector<HTMLElement>('[data-views]');
  const row = document.querySelector<HTMLElement>('[data-reactions]');
  const popular = document.querySelector<HTMLElement>('[data-popular]');
  if (views) showViews(views);
  if (row) whenNear(row, '600px', signal, () => startReactions(row));
  if (popular) {
    whenNear(popular, '1200px', signal, () =>
      import('./show-popular').then(({ showPopular }) => showPopular(popular, signal)),
    );
  }
}
