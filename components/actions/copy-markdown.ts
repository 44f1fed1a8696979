import type { Action } from './action';
import { sayOnButton } from './say-on-button';

/**
 * Copies the Markdown that a link leads to, and says so on the link for two seconds. The text is promised
 * to the clipboard before it is there: Safari lets nothing be copied once a press is over.
 */
export const copyMarkdown: Action = async (link) => {
  if (!(link instanceof HTMLAnchorElement)) return;
  // Without a safe connection there is no clipboard; the link can still be followed.
  if (!navigator.clipboard || typeof ClipboardItem === 'undefined') {
    location.assign(link.href);
    return;
  }
  const { done, failed } = link.dataset;
  const text = fetch(link.href).then((answer) => {
    if (!answer.ok) throw new Error(`${link.href} answered ${answer.status}`);
    return answer.blob();
  });
  const item = new ClipboardItem({
    'text/plain': text.then((blob) => new Blob([blob], { type: 'text/plain' })),
  });
  const said = await navigator.clipboard.write([item]).then(
    () => done,
    () => failed,
  );
  sayOnButton(link, said);
  return said;
};
