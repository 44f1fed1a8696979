import type { Action } from './action';

/** Copies the page's address, and says so on the button for two seconds. */
export const copyLink: Action = async (button) => {
  const { done, failed } = button.dataset;
  const label = button.textContent;
  const said = await navigator.clipboard.writeText(pageAddress()).then(
    () => done,
    () => failed,
  );
  button.textContent = said ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
  return said;
};

/** Without the place on the page, and without what others added to count their visitors. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}
