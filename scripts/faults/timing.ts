import { loadavg } from 'node:os';
import { quantile } from '../quantile';

/** What others do on the machine spoils one of three rounds at most. */
const ROUNDS = 3;

/** How long each kind of page takes. */
export type Times = { kind: string; ms: number }[];

/**
 * Times each kind of page in several rounds: the share of a round below which it is to be looked at, and of the
 * rounds the one in the middle.
 * @param kinds each gives how long it took, in milliseconds
 */
export async function timePages(
  kinds: Record<string, () => Promise<number>>,
  times: number,
  share: number,
): Promise<Times> {
  const rounds = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const all = new Map<string, number[]>();
    for (let n = 0; n < times; n += 1) {
      for (const [kind, ask] of Object.entries(kinds)) {
        all.set(kind, [...(all.get(kind) ?? []), await ask()]);
      }
    }
    for (const [kind, each] of all) {
      rounds.set(kind, [...(rounds.get(kind) ?? []), quantile(each, share)]);
    }
  }
  return [...rounds].map(([kind, each]) => ({ kind, ms: quantile(each, 0.5) }));
}

/** What the middle one of several rounds gave. */
export async function middleRound(measure: () => Promise<number>): Promise<number> {
  const each: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) each.push(await measure());
  return quantile(each, 0.5);
}

/** What was measured, and how busy the machine was. */
export function showTimes(times: Times): string {
  const [load = 0] = loadavg();
  const each = times.map(({ kind, ms }) => `${kind} ${ms.toFixed(1)}`).join(', ');
  return `${each} (the middle of ${ROUNDS} rounds, at a load of ${load.toFixed(1)})`;
}
