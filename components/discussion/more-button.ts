import { element } from '../actions/element';
import { failureWords } from './failure-words';

/** A button that brings what follows, and a place to say that it could not be had. */
export type MoreButton = {
  root: HTMLElement;
  /** Shows the button with these words; without any, nothing is left to bring. */
  show: (words: string) => void;
};

/** @param bring told of presses; what it throws is told to the reader */
export function moreButton(bring: () => Promise<void>): MoreButton {
  const button = element('button', { type: 'button', class: 'button' });
  const problem = element('p', { class: 'discussion-problem', role: 'alert' });
  const root = element('div', { class: 'comment-more' }, button, problem);
  root.hidden = true;
  let isBusy = false;
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    button.ariaBusy = 'true';
    problem.textContent = '';
    await bring().catch((error) => {
      problem.textContent = failureWords(error);
    });
    isBusy = false;
    button.ariaBusy = null;
  });
  return {
    root,
    show: (words) => {
      button.textContent = words;
      root.hidden = words === '';
    },
  };
}
