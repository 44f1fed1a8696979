import fs from 'node:fs';
import type { Reading } from './read-post';
import { filesIn, type SourceFile } from './source';

/**
 * Makes a reader that reads a file again only after it, or the names of what stands in its folder, have changed.
 * A file whose front matter breaks while it is being written keeps its last good value, beside
 * its problems, so that its page stays open. Further arguments count as part of what was asked.
 */
export function remembering<Rest extends string[], T>(
  read: (file: SourceFile, ...rest: Rest) => Reading<T>,
): (file: SourceFile, ...rest: Rest) => Reading<T> {
  const known = new Map<string, { stamp: string; reading: Reading<T> }>();
  return (file, ...rest) => {
    const beside = file.folder ? filesIn(file.folder) : [];
    const stamp = [stampOf(file.absolute), ...beside, ...rest].join('|');
    const before = known.get(file.absolute);
    if (before?.stamp === stamp) return before.reading;
    const { value = before?.reading.value, problems } = read(file, ...rest);
    const reading = { value, problems };
    known.set(file.absolute, { stamp, reading });
    return reading;
  };
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = fs.statSync(path);
  return `${mtimeMs}:${size}:${ino}`;
}
