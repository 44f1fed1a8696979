import { adminWords } from '@/lib/dictionary/admin';
import type { Action, AdminComment } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { adminButton } from './admin-button';
import { moment } from './moment';

const { actions, heldFor, states } = adminWords;
const reasons = new Map<string, string>(Object.entries(heldFor));
const stateWords = new Map<string, string>(Object.entries(states));

/** What can be done with a comment of each status, the likeliest first. */
const offered = new Map<string, readonly Action[]>([
  ['pending', ['approve', 'spam', 'delete', 'block']],
  ['published', ['spam', 'delete', 'block', 'hold']],
  ['spam', ['approve', 'delete', 'block']],
]);

/** A comment with what the owner can do with it. */
export function item(comment: AdminComment, act: (action: Action) => void): HTMLElement {
  const { id, name, html, status, created, title, path, isOwner, others } = comment;
  const facts = [
    ...comment.heldFor.map((reason) => reasons.get(reason) ?? reason),
    ...(isOwner ? [adminWords.owner] : []),
    ...(others > 0 ? [adminWords.others(others)] : []),
  ];
  const state = element('span', { class: 'admin-state' }, stateWords.get(status) ?? status);
  state.dataset.state = status;
  const text = element('div', { class: 'comment-body prose' });
  // The server made it safe.
  text.innerHTML = html;
  const buttons = (offered.get(status) ?? []).map((action) => {
    const button = adminButton(actions[action], () => act(action));
    button.dataset.act = action;
    return button;
  });
  const pick = element('input', {
    type: 'checkbox',
    class: 'admin-pick',
    value: id,
    'aria-label': adminWords.pick(name),
  });
  return element(
    'article',
    { class: 'admin-comment', tabindex: '-1', 'aria-label': name, 'data-id': id },
    element('label', { class: 'admin-picker' }, pick),
    element(
      'div',
      {},
      element(
        'p',
        { class: 'admin-who' },
        element('bdi', {}, name),
        state,
        element('span', {}, facts.join(' · ')),
      ),
      element(
        'p',
        { class: 'admin-where' },
        moment(created),
        element('a', { class: 'link', href: path }, title),
      ),
      text,
      element('div', { class: 'admin-buttons' }, ...buttons),
    ),
  );
}
