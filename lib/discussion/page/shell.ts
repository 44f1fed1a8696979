import { commentsWords } from '../../dictionary/numbers';
import { escapeHtml } from '../../html-text';
import { paths } from '../../urls';

/** The place in the prerendered page for a post's comments. */
export const SLOT_ID = 'comments-page';

const OPENING = `<div id="${SLOT_ID}">`;
const CLOSING = '</div>';
const SLOT = OPENING + CLOSING;

/** How long the server may take to answer itself, in milliseconds. */
const PATIENCE = 5000;

let kept: string | undefined;

/**
 * The prerendered page around a post's comments, asked of the server itself once; where the server cannot
 * reach itself, one without the site around it.
 * @param origin of the server, such as `http://localhost:3000`
 */
export async function fetchShell(origin: string): Promise<string> {
  if (kept) return kept;
  // Behind a proxy with TLS the origin has TLS as well, though it is the proxy's.
  for (const base of new Set([origin, origin.replace(/^https:/, 'http:')])) {
    const page = await fetchText(base + paths.discussion);
    if (!page.includes(SLOT)) continue;
    if (process.env.NODE_ENV === 'production') kept = page;
    return page;
  }
  return plainPage();
}

/** @returns nothing where there is no answer */
async function fetchText(address: string): Promise<string> {
  try {
    return await (await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })).text();
  } catch {
    return '';
  }
}

/** The page with a title and contents of its own. A `$` in them means nothing: neither is a pattern for `replace`. */
export function fillShell(shell: string, title: string, html: string): string {
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(SLOT, () => `${OPENING}${html}${CLOSING}`);
}

function plainPage(): string {
  const { title } = commentsWords;
  const head = `<meta charset="utf-8"><meta name="robots" content="noindex"><title>${title}</title>`;
  return `<!doctype html><html lang="ko"><head>${head}</head><body>${SLOT}</body></html>`;
}
