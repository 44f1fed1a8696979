import fs from 'node:fs';
import type { SourceFile } from './source';

/**
 * Makes a reader that reads a file again only after it, or what stands in its folder, has changed.
 * Further arguments count as part of what was asked.
 */
export function remembering<Rest extends string[], T>(
  read: (file: SourceFile, ...rest: Rest) => T,
): (file: SourceFile, ...rest: Rest) => T {
  const known = new Map<string, { stamp: string; value: T }>();
  return (file, ...rest) => {
    const stamp = [stampOf(file.absolute), file.folder && stampOf(file.folder), ...rest].join('|');
    const before = known.get(file.absolute);
    if (before?.stamp === stamp) return before.value;
    const value = read(file, ...rest);
    known.set(file.absolute, { stamp, value });
    return value;
  };
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = fs.statSync(path);
  return `${mtimeMs}:${size}:${ino}`;
}
