import { z } from 'zod';
import { filePath } from '../database/libsql';

/** Parts of an address that say where a store is, and not with what it is entered. */
const place = z.object({ protocol: z.string(), host: z.string(), pathname: z.string() });

/** Whether a store is a file of this machine. */
export function isFile(url: string): boolean {
  return url.startsWith('file:');
}

/** Where a store is, in words for its owner; never a password. */
export function nameStore(url: string): string {
  if (isFile(url)) return `SQLite, ${filePath(url)}`;
  const { protocol, host, pathname } = place.parse(new URL(url));
  return `${protocol}//${host}${pathname}`;
}
