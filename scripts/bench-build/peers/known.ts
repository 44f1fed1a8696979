import { astro } from './astro';
import { eleventy } from './eleventy';
import { hugo } from './hugo';

/** The peers by the names that `--vs` takes. */
export const peers = { hugo, eleventy, astro } as const;

export type PeerName = keyof typeof peers;

export function isPeerName(name: string): name is PeerName {
  return Object.hasOwn(peers, name);
}
