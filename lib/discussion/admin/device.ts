import { randomBytes } from 'node:crypto';
import { cookieOf, setCookie } from '../cookies';
import { isSame, sign } from '../hash';

/** Name of the cookie of a browser in which the owner has logged in before; it outlives the session. */
const DEVICE_COOKIE = 'pildam-device';

/** As long as browsers keep a cookie: 400 days. */
const SECONDS = 400 * 86_400;

/** The id of the device that sent a request, if the owner has logged in there before. */
export function deviceOf(request: Request, secret: string): string | undefined {
  const [id = '', signed = ''] = (cookieOf(request, DEVICE_COOKIE) ?? '').split('.');
  return isSame(signed, signature(id, secret)) ? id : undefined;
}

/** Remembers a device: the value of `Set-Cookie`. It opens nothing, and is sent with the login alone. */
export function deviceCookie(request: Request, secret: string): string {
  const id = deviceOf(request, secret) ?? randomBytes(16).toString('base64url');
  const value = `${id}.${signature(id, secret)}`;
  const path = '/api/admin/session';
  return setCookie(request, { name: DEVICE_COOKIE, value, path, seconds: SECONDS });
}

function signature(id: string, secret: string): string {
  return sign(`device:${id}`, secret);
}
