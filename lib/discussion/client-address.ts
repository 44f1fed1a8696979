import { isIPv6 } from 'node:net';

/**
 * Where a request comes from, as far as it can be known. Only the last entries of `X-Forwarded-For` are
 * of our own: whatever stands before them anyone can write.
 * @param proxies how many of our own stand before the server
 * @returns an address; of IPv6 the network of one household, all of which one person can have
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const entry = entries.at(-(proxies + 1)) ?? entries[0] ?? '';
  const address = withoutPort(entry).replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? network(address) : address;
}

/** Some proxies add the port of the connection, which is another each time. */
function withoutPort(entry: string): string {
  const { six, four } = /^\[(?<six>[^\]]*)\]|^(?<four>[\d.]+):\d+$/.exec(entry)?.groups ?? {};
  return six ?? four ?? entry;
}

/** The first 64 bits of an IPv6 address. */
function network(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const parts = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  const first = parts.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16));
  return `${first.join(':')}::/64`;
}
