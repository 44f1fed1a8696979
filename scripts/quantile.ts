/**
 * The value below which the given share of the values lies, between two of them where it must be.
 * @param sorted the smallest first
 * @param share from 0 to 1
 * @returns NaN where there are no values
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}
