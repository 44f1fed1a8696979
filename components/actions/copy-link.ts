import type { Action } from './action';
import { sayOnButton } from './say-on-button';

/** Copies the page's address, and says so on the button for two seconds. */
export const copyLink: Action = async (button) => {
  const { done, failed } = button.dataset;
  const said = await navigator.clipboard.writeText(pageAddress()).then(
    () => done,
    () => failed,
  );
  sayOnButton(button, said);
  return said;
};

/** Without the place on the page, and without what others added to count their visitors. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}
