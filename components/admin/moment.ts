import { element } from '../actions/element';

/** A moment in the words of the page's language. `at` in milliseconds since 1970. */
export function moment(at: number): HTMLTimeElement {
  const date = new Date(at);
  const { lang } = document.documentElement;
  const words = date.toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' });
  return element('time', { datetime: date.toISOString() }, words);
}
