import { type NextRequest, NextResponse } from 'next/server';
import { prefersMarkdown } from './lib/markdown/prefers-markdown';
import { paths } from './lib/urls';

/**
 * What routing cannot do: mends addresses, and serves at some what lies at another. A rewrite in next.config.mjs would
 * cost every request as much as this costs those that it is for.
 */
export function proxy({ nextUrl, headers }: NextRequest): NextResponse {
  const { pathname } = nextUrl;
  let path: string;
  try {
    path = decodeURI(pathname);
  } catch {
    // The development server fails on its own page for such an address.
    if (process.env.NODE_ENV === 'development') return new NextResponse(null, { status: 404 });
    return NextResponse.rewrite(new URL('/_not-found', nextUrl));
  }
  // Decomposed Hangul, as macOS hands it out, goes to its composed form for good.
  const composed = path.normalize('NFC');
  if (composed !== path) {
    const url = nextUrl.clone();
    url.pathname = composed;
    return NextResponse.redirect(url, 308);
  }
  const served = servedAt(pathname, headers.get('accept') ?? '');
  if (!served) return NextResponse.next();
  // The same address answers others otherwise: whoever keeps that must know. Next leaves it off pages, which anyone can read.
  return NextResponse.rewrite(new URL(served, nextUrl), { headers: { Vary: 'Accept' } });
}

function servedAt(pathname: string, accept: string): string | undefined {
  // Asked for by old readers of feeds and by some crawlers, whatever the page says.
  if (pathname === '/favicon.ico') return paths.icon(48);
  const [, slug, isMarkdown] = /^\/posts\/([^/]+?)(\.md)?$/.exec(pathname) ?? [];
  return slug && (isMarkdown || prefersMarkdown(accept)) ? `/markdown/${slug}` : undefined;
}

/** Only what is to be mended or served from elsewhere: pages that browsers ask for do not come here, and are tried against little. */
export const config = {
  matcher: [
    // An escape that is neither ASCII nor a composed Hangul syllable (U+AC00–D7A3); what lies elsewhere.
    '/((?!_next/|(?:[^%]|%[2-7][0-9A-Fa-f]|%[Ee][A-Da-d]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])*$).*|favicon\\.ico|posts/[^/]+\\.md)',
    {
      source: '/posts/:slug',
      has: [{ type: 'header', key: 'accept', value: '.*text/markdown.*' }],
    },
  ],
};
