import { GISCUS } from '@/lib/discussion/giscus-origin';
import type { Action } from './action';
import { element } from './element';

/** Kept by this tab once its reader has asked for giscus. */
const ASKED = 'giscus-asked';

/** Loads giscus into the place around the button, in the theme of the page, and leads the keyboard into it. */
export const loadGiscus: Action = async (button) => {
  const { action, frame: title = '', loaded, failed = '', ...settings } = button.dataset;
  const place = button.closest('.giscus');
  if (!place || button.ariaBusy) return undefined;
  button.ariaBusy = 'true';
  place.querySelector('.discussion-problem')?.remove();
  const script = element('script', { src: `${GISCUS}/client.js`, crossorigin: 'anonymous' });
  const fixed = { mapping: 'specific', strict: '1', emitMetadata: '0', inputPosition: 'top' };
  Object.assign(script.dataset, settings, fixed, { loading: 'lazy', theme: theme() });
  const isRun = new Promise<boolean>((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
  });
  document.head.append(script);
  const frame = (await isRun) ? place.querySelector('iframe') : null;
  script.remove();
  button.ariaBusy = null;
  if (!frame) {
    place.append(element('p', { class: 'discussion-problem' }, failed));
    return failed;
  }
  frame.title = title;
  followTheme(frame);
  frame.focus({ preventScroll: true });
  keepAsked();
  return loaded;
};

/** Loads giscus for a reader who comes back from signing in with it, having asked for it in this tab before. */
export function resumeGiscus(): void {
  try {
    if (!sessionStorage.getItem(ASKED)) return;
  } catch {
    return;
  }
  document.querySelector<HTMLElement>('[data-action="load-giscus"]')?.click();
}

function keepAsked(): void {
  try {
    sessionStorage.setItem(ASKED, '1');
  } catch {
    // The reader presses once more.
  }
}

/** The site's theme by its name with giscus. */
function theme(): string {
  return document.documentElement.dataset.theme ?? 'preferred_color_scheme';
}

function followTheme(frame: HTMLIFrameElement): void {
  let isListening = false;
  const tell = () => {
    const message = { giscus: { setConfig: { theme: theme() } } };
    if (isListening) frame.contentWindow?.postMessage(message, GISCUS);
  };
  // What it says first tells that it can hear.
  addEventListener('message', ({ source, origin }) => {
    if (isListening || source !== frame.contentWindow || origin !== GISCUS) return;
    isListening = true;
    tell();
  });
  const root = document.documentElement;
  new MutationObserver(tell).observe(root, { attributeFilter: ['data-theme'] });
}
