import { readableAddress } from './readable-address';

/**
 * Whether a page belongs to an entry of the navigation: it is that page or stands below it. Posts and
 * the pages of their list belong to the home page. Both addresses may be percent-encoded or not.
 */
export function belongsTo(path: string, entry: string): boolean {
  const [page, root] = [path, entry].map((address) =>
    readableAddress(address).normalize('NFC').replace(/\/$/, ''),
  );
  if (root === '') return page === '' || /^\/(?:posts|page)\//.test(page ?? '');
  return page === root || !!page?.startsWith(`${root}/`);
}
