/**
 * Whether a page belongs to an entry of the navigation: it is that page or stands below it. Posts and
 * the pages of their list belong to the home page. Both addresses may be percent-encoded or not.
 */
export function belongsTo(path: string, entry: string): boolean {
  const [page, root] = [path, entry].map((address) => decode(address).replace(/\/$/, ''));
  if (root === '') return page === '' || /^\/(?:posts|page)\//.test(page ?? '');
  return page === root || !!page?.startsWith(`${root}/`);
}

function decode(address: string): string {
  try {
    return decodeURI(address).normalize('NFC');
  } catch {
    return address;
  }
}
