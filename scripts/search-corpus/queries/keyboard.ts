import { convertHangulToQwerty } from 'es-hangul';
import type { Random } from '../random';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Keys that touch a key, on a board whose rows are shifted by half a key. */
function neighbours(key: string): string[] {
  const row = rows.findIndex((one) => one.includes(key));
  const column = rows[row]?.indexOf(key) ?? -1;
  const at = (line: number, place: number) => rows[line]?.[place];
  return [
    at(row, column - 1),
    at(row, column + 1),
    at(row - 1, column),
    at(row - 1, column + 1),
    at(row + 1, column - 1),
    at(row + 1, column),
  ].filter((one) => one !== undefined);
}

/** Hangul as the keys of the two-set keyboard that type it; other text stays. */
export const toKeys = (text: string) => convertHangulToQwerty(text);

/** Keys with one of them replaced by a neighbour, left out, doubled, or swapped with the next. */
export function mistype(random: Random, keys: string): string {
  const place = random.int(1, keys.length - 2);
  const [before, key, after] = [keys.slice(0, place), keys.charAt(place), keys.slice(place + 1)];
  if (key === ' ' || after.startsWith(' ')) return keys;
  switch (random.pick(['replace', 'drop', 'double', 'swap'])) {
    case 'replace': {
      const near = neighbours(key.toLowerCase());
      return near.length > 0 ? before + random.pick(near) + after : keys;
    }
    case 'drop':
      return before + after;
    case 'double':
      return before + key + key + after;
    default:
      return before + after.charAt(0) + key + after.slice(1);
  }
}
