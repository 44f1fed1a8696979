import { domainToUnicode } from 'node:url';

/** The name of the host of a full address as people know it: without `www.`, and with its Hangul. */
export function hostName(address: string): string {
  return domainToUnicode(new URL(address).hostname).replace(/^www\./, '');
}
