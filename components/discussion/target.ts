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
