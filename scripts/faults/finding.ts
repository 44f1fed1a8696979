/** One line of the table: what was done, what was seen of it, and whether that is as promised; nothing where it was left out. */
export type Finding = { what: string; seen: string; holds: boolean | undefined };

/** A part of the tests that was left out. */
export const skipped = (what: string, reason: string): Finding => ({
  what,
  seen: `not done: ${reason}`,
  holds: undefined,
});

export function printFinding({ what, seen, holds }: Finding): void {
  const verdict = holds === undefined ? 'left ' : holds ? 'holds' : 'FAILS';
  console.log(`${verdict}  ${what.padEnd(66)} ${seen}`);
}
