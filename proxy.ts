import { type NextRequest, NextResponse } from 'next/server';

/**
 * Mends addresses before routing: decomposed Hangul (as macOS hands it out) goes to its composed
 * form for good, and a malformed escape is a page that does not exist rather than a server error.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  let path: string;
  try {
    path = decodeURI(nextUrl.pathname);
  } catch {
    // The development server fails on its own page for such an address.
    if (process.env.NODE_ENV === 'development') return new NextResponse(null, { status: 404 });
    return NextResponse.rewrite(new URL('/_not-found', nextUrl));
  }
  const composed = path.normalize('NFC');
  if (composed === path) return NextResponse.next();
  const url = nextUrl.clone();
  url.pathname = composed;
  return NextResponse.redirect(url, 308);
}

/** Only paths with an escape that is neither ASCII nor a composed Hangul syllable (U+AC00–D7A3). */
export const config = {
  matcher: [
    '/((?!_next/|(?:[^%]|%[2-7][0-9A-Fa-f]|%[Ee][A-Da-d]%[89ABab][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])*$).*)',
  ],
};
