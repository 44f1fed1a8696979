import { discussionWords } from '@/lib/dictionary/discussion';
import { fullTime, relativeTime } from '@/lib/discussion/relative-time';
import type { PublicComment } from '@/lib/discussion/wire';
import { element } from '../actions/element';

/** What an article shows of a comment. */
export type Face = {
  comment: PublicComment;
  /** Whether others do not see it yet. */
  isWaiting: boolean;
  /** The comment that it answers, where that is on the page. */
  to: PublicComment | undefined;
  now: number;
};

/** Id of a comment's article, and what its address ends with. */
export function anchorOf(id: string): string {
  return `comment-${id}`;
}

/** Fills a comment's article. Of one that is gone it says so. */
export function fillArticle(article: HTMLElement, face: Face, tools: Node | undefined): void {
  const { comment, isWaiting, to } = face;
  const { state, name } = comment;
  article.replaceChildren();
  article.removeAttribute('aria-label');
  article.toggleAttribute('data-waiting', isWaiting);
  if (state !== 'published') {
    article.append(element('p', { class: 'comment-gone' }, discussionWords[state]));
    return;
  }
  const label = to?.name
    ? discussionWords.answerOf(name, to.name)
    : discussionWords.commentOf(name);
  article.setAttribute('aria-label', label);
  article.append(head(face), body(comment.html));
  if (isWaiting) article.append(element('p', { class: 'comment-note' }, discussionWords.pending));
  if (tools) article.append(tools);
}

/** A comment's text. */
export function body(html: string): HTMLElement {
  const template = element('template');
  template.innerHTML = html;
  return element('div', { class: 'comment-body prose', dir: 'auto' }, template.content);
}

function head({ comment, to, now }: Face): HTMLElement {
  const line = element('p', { class: 'comment-head' }, element('bdi', {}, comment.name));
  if (comment.isOwner) line.append(element('span', { class: 'badge' }, discussionWords.owner));
  if (to?.name && comment.depth > 1) {
    const address = `#${anchorOf(to.id)}`;
    line.append(element('a', { href: address }, discussionWords.answersTo(to.name)));
  }
  const time = element(
    'time',
    { datetime: new Date(comment.created).toISOString(), title: fullTime(comment.created) },
    relativeTime(comment.created, now),
  );
  line.append(element('a', { href: `#${anchorOf(comment.id)}` }, time));
  if (comment.edited) {
    const title = fullTime(comment.edited);
    line.append(element('span', { title }, `(${discussionWords.edited})`));
  }
  return line;
}
