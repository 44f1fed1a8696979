/** Value of a cookie that was sent. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

type Cookie = {
  name: string;
  value: string;
  path: string;
  /** Until the browser forgets it: 0 for at once. */
  seconds: number;
};

/** A cookie that no script can read and no other site can use, as `Set-Cookie` has it. */
export function setCookie(request: Request, { name, value, path, seconds }: Cookie): string {
  // Behind a proxy only the page's own address tells whether the browser spoke through TLS.
  const origin = request.headers.get('origin') ?? request.url;
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}
