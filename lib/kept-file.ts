import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * A file of `.next/cache`, which outlives builds: read where it is there, else made. It appears
 * whole, so that several processes may ask for it at the same time.
 * @param folder in `.next/cache`
 * @param name says all that the file depends on
 */
export async function keptFile(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const directory = path.join(/* turbopackIgnore: true */ process.cwd(), '.next/cache', folder);
  const kept = path.join(directory, name);
  const before = await fs.readFile(kept).catch(() => undefined);
  if (before) return before;
  const bytes = await make();
  const temporary = path.join(directory, randomUUID());
  await fs.mkdir(directory, { recursive: true });
  await fs.writeFile(temporary, bytes);
  await fs.rename(temporary, kept);
  return bytes;
}
