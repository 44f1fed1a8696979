import { discussionWords as words } from '@/lib/dictionary/discussion';
import { element } from '../actions/element';
import { claimComment } from './claim-comment';
import type { Shown } from './comment-list';
import { claimOf, type Discussion } from './discussion';
import { openEdit, openReply } from './inline-form';
import { confirmRemoval } from './remove-comment';

/** The buttons of a comment: to answer it, and for its writer to change it or take it away. */
export function commentTools(discussion: Discussion, shown: Shown): HTMLElement | undefined {
  const { comment, isWaiting } = shown;
  const claim = claimOf(discussion, comment);
  const tools = element('div', { class: 'comment-tools' });
  const add = (label: string, press: (button: HTMLElement) => void) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => press(button));
    tools.append(button);
  };
  const isOpen = discussion.closed === null;
  if (isOpen && !isWaiting) add(words.reply, (button) => openReply(discussion, shown, button));
  if (isOpen && claim) add(words.edit, (button) => openEdit(discussion, shown, claim, button));
  if (claim) add(words.remove, () => confirmRemoval(discussion, shown, claim));
  if (!claim && !comment.isOwner) tools.append(menu(() => claimComment(discussion, shown)));
  return tools.hasChildNodes() ? tools : undefined;
}

function menu(press: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, words.mine);
  const sign = element('span', { 'aria-hidden': 'true' }, '···');
  const summary = element('summary', { 'aria-label': words.menu, title: words.menu }, sign);
  const details = element('details', { class: 'comment-menu' }, summary, button);
  button.addEventListener('click', () => {
    summary.focus();
    details.open = false;
    press();
  });
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  return details;
}
