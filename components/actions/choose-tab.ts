import type { Action } from './action';

/** Chooses the tab of the same name in all of the page's examples; what was pressed stays where it is. */
export const chooseTab: Action = (pressed) => {
  const top = pressed.getBoundingClientRect().top;
  const name = pressed.getAttribute('value');
  for (const tab of document.querySelectorAll<HTMLInputElement>('.code-tabs .tab > input')) {
    if (tab.value === name) tab.checked = true;
  }
  scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: 'instant' });
  return undefined;
};
