/**
 * How many keys `typed` is away from the beginning of `text` behind `start` that it is nearest to: keys
 * left out, put in, replaced, or swapped with their neighbour (optimal string alignment, where the end of
 * `text` costs nothing).
 * @param most more than so many need not be told apart
 * @returns the distance, `most + 1` at most
 */
export function prefixDistance(typed: string, text: string, start: number, most: number): number {
  const width = Math.min(text.length - start, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j += 1) {
      const a = typed.charCodeAt(i - 1);
      const b = text.charCodeAt(start + j - 1);
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a === b ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && a === text.charCodeAt(start + j - 2) && typed.charCodeAt(i - 2) === b;
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, ...row);
}

/** How many keys off a word of this many may be: none in short ones, where each would make another word. */
export function allowance(keys: number): number {
  if (keys < 5) return 0;
  return keys < 13 ? 1 : 2;
}
