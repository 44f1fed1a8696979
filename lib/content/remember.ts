import path from 'node:path';
import { stampOf } from '../images/image-file';
import type { Reading } from './read-post';
import { filesIn, type SourceFile } from './source';

/**
 * Makes a reader that reads a file again only after it, or what stands in its folder, or a file of
 * `public/` that it looked for, has changed. A file whose front matter breaks while it is being
 * written keeps its last good value, beside its problems, so that its page stays open. Further
 * arguments count as part of what was asked.
 */
export function remembering<Rest extends string[], T>(
  read: (file: SourceFile, ...rest: Rest) => Reading<T>,
): (file: SourceFile, ...rest: Rest) => Reading<T> {
  const known = new Map<string, { stamp: string; reading: Reading<T> }>();
  return (file, ...rest) => {
    const before = known.get(file.absolute);
    const { folder, absolute } = file;
    const beside = folder ? filesIn(folder).map((name) => path.join(folder, name)) : [];
    const stamp = (looked: readonly string[] = []) =>
      [absolute, ...beside, ...looked].map((each) => `${each}:${stampOf(each)}`).join('|') +
      rest.join('|');
    if (before?.stamp === stamp(before?.reading.looked)) return before.reading;
    const { value = before?.reading.value, problems, looked } = read(file, ...rest);
    const reading = { value, problems, looked };
    known.set(absolute, { stamp: stamp(looked), reading });
    return reading;
  };
}
