import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Where a file of `.next/cache` is, which outlives builds. */
export function cacheFile(...names: string[]): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), '.next/cache', ...names);
}

/** What is kept may be damaged, as by a disk that was full: that counts as nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a file that appears whole, so that several processes may do so at the same time. */
export async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, randomUUID());
  await fs.mkdir(folder, { recursive: true });
  await fs.writeFile(temporary, content);
  await fs.rename(temporary, file);
}

/**
 * A file of `.next/cache`: read where it is there, else made.
 * @param folder in `.next/cache`
 * @param name says all that the file depends on
 */
export async function keptFile(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const kept = cacheFile(folder, name);
  const before = await fs.readFile(kept).catch(() => undefined);
  if (before) return before;
  const bytes = await make();
  await writeWhole(kept, bytes);
  return bytes;
}

/** Removes files that are of no use any more from a folder of `.next/cache`. */
export async function pruneKept(folder: string, isUsed: (name: string) => boolean): Promise<void> {
  const names = await fs.readdir(cacheFile(folder)).catch(() => []);
  for (const name of names) {
    if (!isUsed(name)) await fs.rm(cacheFile(folder, name), { force: true });
  }
}
