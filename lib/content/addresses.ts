import { createHash } from 'node:crypto';
import { paths } from '../urls';
import type { Place } from './problem';
import type { PostFile } from './read-post';

/** Where published addresses are written down, from the project's root. */
export const ADDRESS_FILE = 'content/addresses.json';

/** What is known of an address that was published. */
export type PublishedAddress = {
  /** Names the post behind it for good, in feeds: an IRI such as `urn:uuid:…`. */
  id: string;
  /** The day on which that post was first published, on the site's calendar: `2024-09-18`. */
  published: string;
};

/** By address, decoded and in NFC: `/posts/커밋-메시지는-편지다`. */
export type Addresses = ReadonlyMap<string, PublishedAddress>;

/** The addresses that were published, and where each is written down. */
export type KnownAddresses = { entries: Addresses; locate: (address: string) => Place };

/** A post's addresses as people read them: its own, then its old ones. */
export function addressesOf({ slug, aliases }: Pick<PostFile, 'slug' | 'aliases'>): string[] {
  return [decodeURIComponent(paths.post(slug)), ...aliases.map((path) => `/${path.join('/')}`)];
}

/**
 * What stands for a post in feeds: the id that one of its addresses was published with, its own before
 * its old ones. A post without one gets an id made of its oldest address and its day, so that every
 * machine that publishes it gives it the same.
 */
export function identify(post: PostFile, known: Addresses): PublishedAddress {
  const addresses = addressesOf(post);
  const found = addresses.flatMap((address) => known.get(address) ?? [])[0];
  if (found) return found;
  const [own = '', ...old] = addresses;
  const first = old.find((address) => address.startsWith('/posts/')) ?? own;
  const published = dayOf(post);
  const taken = new Set([...known.values()].map(({ id }) => id));
  // Taken when a post of the same day gave the address away.
  for (let n = 0; ; n += 1) {
    const id = uuid([first, published, ...(n > 0 ? [n] : [])].join('\n'));
    if (!taken.has(id)) return { id, published };
  }
}

/** The addresses that these posts have and that are not known yet. */
export function newAddresses(posts: readonly PostFile[], known: Addresses): Addresses {
  return new Map(
    posts.flatMap((post) => {
      const entry = identify(post, known);
      return addressesOf(post)
        .filter((address) => !known.has(address))
        .map((address): [string, PublishedAddress] => [address, entry]);
    }),
  );
}

/** The day of a post on the site's calendar: `2024-09-18`. */
export function dayOf({ date }: Pick<PostFile, 'date'>): string {
  return date.iso.slice(0, 10);
}

/** A UUID that says nothing but its name's hash (RFC 9562, version 8). */
function uuid(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}
