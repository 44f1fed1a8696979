import fs from 'node:fs';
import path from 'node:path';
import { stampOf } from '../images/image-file';
import { ADDRESS_FILE, type Addresses } from './addresses';
import { type AddressReading, parseAddresses } from './parse-addresses';

const readings = new Map<string, { stamp: string | undefined; reading: AddressReading }>();

/**
 * Reads `content/addresses.json`, again only after it has changed. A blog that was never published
 * has none.
 * @param root the project's root
 */
export function readAddresses(root: string): AddressReading {
  const file = path.join(/* turbopackIgnore: true */ root, ADDRESS_FILE);
  const stamp = stampOf(file);
  const before = readings.get(file);
  if (before && before.stamp === stamp) return before.reading;
  const reading = parseAddresses(stamp === undefined ? '{}' : fs.readFileSync(file, 'utf8'));
  readings.set(file, { stamp, reading });
  return reading;
}

/** Writes the file. */
export function writeAddresses(root: string, addresses: Addresses): void {
  fs.writeFileSync(path.join(root, ADDRESS_FILE), formatAddresses(addresses));
}

/** The file's text: sorted, an address a line, so that branches that add posts merge well. */
export function formatAddresses(addresses: Addresses): string {
  const lines = [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, { id, published }]) => {
      const entry = `{ "id": ${JSON.stringify(id)}, "published": ${JSON.stringify(published)} }`;
      return `  ${JSON.stringify(address)}: ${entry}`;
    });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
