import type { PopularPost } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { element } from '../actions/element';
import { request } from '../discussion/request';
import { written } from './written';

/** Shows the most read posts. Without any, and without an answer, the page stays as it is. */
export async function showPopular(place: HTMLElement, signal: AbortSignal): Promise<void> {
  const { value: posts } = await request<PopularPost[]>(paths.api.popular).catch(() => ({
    value: [],
  }));
  if (posts.length === 0 || signal.aborted) return;
  place.querySelector('ol')?.replaceChildren(
    ...posts.map(({ slug, title, lang, views }) => {
      const link = element('a', { href: paths.post(slug) }, title);
      if (lang !== document.documentElement.lang) link.lang = lang;
      const count = element('small', {}, written(place.dataset.popular ?? '', views));
      return element('li', {}, link, ' ', count);
    }),
  );
  unseen(place, signal, () => place.querySelector('section')?.removeAttribute('hidden'));
}

/** Does something when the reader does not look: what comes must not push away what is read. */
function unseen(place: HTMLElement, signal: AbortSignal, work: () => void): void {
  // In the margin it pushes nothing.
  if (getComputedStyle(place).position === 'absolute') {
    work();
    return;
  }
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) return;
    observer.disconnect();
    work();
  });
  observer.observe(place);
  signal.addEventListener('abort', () => observer.disconnect());
}
