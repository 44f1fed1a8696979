import { writeAddresses } from '@/lib/content/address-file';
import { ADDRESS_FILE } from '@/lib/content/addresses';
import type { Content } from '@/lib/content/load';
import { count } from './summary';

type KnownAddresses = Content['addresses'];

/**
 * Writes down the addresses of what was built for the first time. Not where a machine builds what was
 * committed (`CI`, `VERCEL`): what it wrote would be lost.
 * @param root the project's root
 * @returns what there is to say of it; empty without a new address
 */
export function keepAddresses(root: string, addresses: KnownAddresses): string {
  if (process.env.CI || process.env.VERCEL) return tellNewAddresses(addresses);
  const { size } = addresses.unwritten;
  if (size === 0) return '';
  writeAddresses(root, addresses.all);
  return `${count(size, 'new address', 'new addresses')} written to ${ADDRESS_FILE}; commit it.`;
}

/** How many addresses are not written down yet, and what writes them; empty without one. */
export function tellNewAddresses({ unwritten: { size } }: KnownAddresses): string {
  if (size === 0) return '';
  const stand = `${count(size, 'new address stands', 'new addresses stand')} not yet in ${ADDRESS_FILE}`;
  return `${stand}; \`npm run build\` on your own machine writes ${size === 1 ? 'it' : 'them'} there, to be committed.`;
}
