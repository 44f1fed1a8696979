import { site } from './site';

/** A path of the site, or an address elsewhere, in full and percent-encoded. */
export function absoluteAddress(address: string): string {
  return new URL(address, site.url).href;
}
