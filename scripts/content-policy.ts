import { createHash } from 'node:crypto';

/** Scripts in a page that browsers act on, by their text. What is only data is none of them. */
const INLINE = /<script(?: type="speculationrules")?>([\s\S]*?)<\/script>/g;

/** What a page may load from others: nothing that could act in it, and whatever its author shows. */
const OTHERS = [
  "style-src 'self' 'unsafe-inline'",
  'img-src * data:',
  'media-src *',
  'frame-src *',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Where the charset is told, which has to stand in a page's first kilobyte. */
const CHARSET = '<meta charSet="utf-8"/>';

/**
 * A page that tells browsers which scripts it is made with (CSP Level 3): those of the site, and the
 * inline ones that it has now. Whatever comes into it later, such as in a comment, is none.
 * @param elsewhere origins of other scripts that may be loaded, and their styles
 * @throws where the page does not begin as all do, and so would be without a policy
 */
export function withContentPolicy(html: string, elsewhere: readonly string[] = []): string {
  if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}.`);
  const hashes = [...html.matchAll(INLINE)].map(([, text = '']) => `'${hash(text)}'`);
  const scripts = ['script-src', "'self'", ...new Set(hashes), ...elsewhere];
  const [styles = '', ...others] = OTHERS;
  const policy = [
    "default-src 'self'",
    scripts.join(' '),
    [styles, ...elsewhere].join(' '),
    ...others,
  ];
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join(';')}"/>`;
  return html.replace(CHARSET, CHARSET + meta);
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
