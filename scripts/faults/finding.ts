/** One line of the table: what was done, what was seen of it, and whether that is as promised. */
export type Finding = { what: string; seen: string; holds: boolean };

/** A part of the tests that was left out. */
export const skipped = (what: string, reason: string): Finding => ({
  what,
  seen: `not done: ${reason}`,
  holds: true,
});

export function printFinding({ what, seen, holds }: Finding): void {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what.padEnd(62)} ${seen}`);
}

/** The value below which the given share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
