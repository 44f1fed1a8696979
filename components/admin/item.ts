import { adminWords } from '@/lib/dictionary/admin';
import type { Action, AdminComment } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';

const { actions, heldFor, states } = adminWords;
const reasons = new Map<string, string>(Object.entries(heldFor));
const stateWords = new Map<string, string>(Object.entries(states));
const offered = ['approve', 'spam', 'delete', 'block'] as const;

/** A comment with what the owner can do with it. */
export function item(comment: AdminComment, act: (action: Action) => void): HTMLElement {
  const { id, name, html, status, created, title, path, isOwner, others } = comment;
  const time = element(
    'time',
    { datetime: new Date(created).toISOString() },
    new Date(created).toLocaleString(document.documentElement.lang),
  );
  const why = comment.heldFor.map((reason) => reasons.get(reason) ?? reason);
  const facts = [
    stateWords.get(status) ?? status,
    ...why,
    ...(isOwner ? [adminWords.owner] : []),
    ...(others > 0 ? [adminWords.others(others)] : []),
  ];
  const text = element('div', { class: 'prose' });
  // The server made it safe.
  text.innerHTML = html;
  const buttons = offered.map((action) => {
    const button = element('button', { type: 'button', class: 'admin-button' }, actions[action]);
    button.addEventListener('click', () => act(action));
    return button;
  });
  return element(
    'article',
    { class: 'admin-comment', tabindex: '-1', 'aria-label': name, 'data-id': id },
    element('p', {}, element('strong', {}, name), ' ', time),
    element('p', {}, element('a', { class: 'link', href: path }, title)),
    element('p', { class: 'admin-facts' }, facts.join(' · ')),
    text,
    element('div', { class: 'admin-buttons' }, ...buttons),
  );
}
