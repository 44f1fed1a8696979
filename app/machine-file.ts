import { createHash } from 'node:crypto';

/** Browsers and programs ask each time whether it changed; caches in between need not for five minutes. */
const CACHE = 'public, max-age=0, s-maxage=300, must-revalidate';

/**
 * A file for programs, which stays at its address while builds change it: who has it can ask whether
 * it is still the same (docs/decisions/0018-feeds.md says who answers).
 * @param headers its type, and what else there is to say of it
 */
export function machineFile(
  body: string,
  headers: { 'Content-Type': string; [name: string]: string },
): Response {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return new Response(body, { headers: { ...headers, 'Cache-Control': CACHE, ETag: `"${hash}"` } });
}
