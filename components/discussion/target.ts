import type { CommentList } from './comment-list';

/**
 * Leads the reader to a comment, and marks it.
 * @returns whether it is on the page
 */
export function pointTo(list: CommentList, id: string): boolean {
  for (const marked of list.root.querySelectorAll('[data-marked]')) {
    marked.removeAttribute('data-marked');
  }
  const article = list.find(id)?.article;
  if (!article) return false;
  article.toggleAttribute('data-marked', true);
  article.scrollIntoView({ behavior: 'instant' });
  article.focus({ preventScroll: true });
  return true;
}

/** Has the reader go on from the heading, where the button that was pressed is gone. */
export function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('comments-title')?.focus();
}
