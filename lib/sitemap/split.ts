/** What one file may hold. */
export type Limit = { entries: number; bytes: number };

/** The protocol's limit for one file (https://www.sitemaps.org/protocol.html), with room for its frame. */
export const protocolLimit: Limit = { entries: 50_000, bytes: 50 * 1024 * 1024 - 1024 };

/**
 * Cuts entries into as few files as the limit allows, in their order. There is always a first one.
 * @param sizeOf an entry's length in bytes
 */
export function split<T>(entries: readonly T[], sizeOf: (entry: T) => number, limit: Limit): T[][] {
  const files: T[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const last = files.at(-1) ?? [];
    if (last.length > 0 && (last.length === limit.entries || bytes + size > limit.bytes)) {
      files.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return files;
}
