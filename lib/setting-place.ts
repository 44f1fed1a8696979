import type { Place } from './content/problem';

/**
 * Where a setting is written, by the order of its names in the file: `navigation[1].href` is the
 * second `href` behind `navigation`. A setting that is absent stands where its parent does.
 * @param source text of content/site.ts
 * @param field path of the setting, as problems name it
 */
export function settingPlace(source: string, field: string): Place {
  let at = 0;
  let skip = 0;
  for (const [, name, index] of field.matchAll(/([\w$]+)|\[(\d+)\]/g)) {
    if (index) skip = Number(index);
    if (!name || index) continue;
    const found = [...source.matchAll(new RegExp(`\\b${name}['"]?\\s*:`, 'g'))]
      .map((match) => match.index)
      .filter((position) => position >= at)[skip];
    if (found === undefined) break;
    at = found;
    skip = 0;
  }
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
