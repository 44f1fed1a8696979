import type { KnownPost } from './content/known-posts';
import { calendarDay } from './dates';
import { dictionary } from './dictionary';
import { escapeHtml } from './html-text';
import { paths } from './urls';

/** The place in the prerendered 404 page for what depends on the address. */
export const SLOT_ID = 'nearest';

const SLOT = `<div id="${SLOT_ID}"></div>`;

let kept: string | undefined;

/**
 * The prerendered 404 page, asked of the server itself once: a route can answer with a status and with
 * the page's HTML, a page that calls `notFound()` on demand only with scripts. Where the server cannot
 * reach itself, a page without the site around it.
 * @param origin of the server, such as `http://localhost:3000`
 */
export async function fetchNotFoundPage(origin: string): Promise<string> {
  if (kept) return kept;
  const page = await fetch(`${origin}/_not-found`).then(
    (answer) => answer.text(),
    () => '',
  );
  if (!page.includes(SLOT)) return plainPage();
  if (process.env.NODE_ENV === 'production') kept = page;
  return page;
}

/** The page with the posts that may have been meant, and the latest, as HTML. */
export function withPosts(
  page: string,
  nearest: readonly KnownPost[],
  latest: readonly KnownPost[],
): string {
  const { meant, latest: title } = dictionary.notFound;
  return page.replace(SLOT, () =>
    SLOT.replace('><', `>${section(meant, nearest)}${section(title, latest)}<`),
  );
}

function section(title: string, posts: readonly KnownPost[]): string {
  if (posts.length === 0) return '';
  const lines = posts.map((post) => {
    const { year, month, day } = calendarDay(post.date);
    const time = `<time datetime="${post.date.iso}">${dictionary.date(year, month, day)}</time>`;
    return `<li>${time}<span><a href="${paths.post(post.slug)}">${escapeHtml(post.title)}</a></span></li>`;
  });
  const heading = `<h2 class="section-title">${title}</h2>`;
  return `<section class="related" aria-label="${title}">${heading}<ol class="post-lines">${lines.join('')}</ol></section>`;
}

function plainPage(): string {
  const { title, text, home } = dictionary.notFound;
  const head = `<meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title>`;
  const link = `<p><a href="${paths.home}">${home}</a></p>`;
  return `<!doctype html><html lang="ko"><head>${head}</head><body><h1>${title}</h1><p>${text}</p>${SLOT}${link}</body></html>`;
}
