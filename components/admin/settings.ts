import { adminWords } from '@/lib/dictionary/admin';
import type { FeedPlace } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { sayOnButton } from '../actions/say-on-button';
import { adminButton } from './admin-button';
import { ask } from './ask';
import { closing } from './closing';
import type { Desk, View } from './desk';

const words = adminWords.feed;

/** What may be written at all, and where new comments can be subscribed to. */
export function settings(desk: Desk): View {
  const closed = closing(desk);
  const field = element('input', { id: 'admin-feed', readonly: '' });
  field.addEventListener('focus', () => field.select());
  const label = element('label', { for: field.id }, words.address);
  const copy = adminButton(words.copy, async () => {
    const said = await navigator.clipboard.writeText(field.value).then(
      () => words.copied,
      () => words.copyFailed,
    );
    sayOnButton(copy, said);
    desk.tell(said);
  });
  const line = element('div', { class: 'admin-line' }, field, copy);
  const title = element('h2', {}, words.label);
  const note = element('p', { class: 'admin-note' }, words.note);
  const feed = element('section', { class: 'admin-search admin-part' }, title, note, label, line);
  return {
    root: element('div', {}, closed.root, feed),
    load: async () => {
      const [{ path }] = await Promise.all([ask<FeedPlace>('feed'), closed.load()]);
      field.value = location.origin + path;
    },
  };
}
