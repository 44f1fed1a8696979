import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from './database';

/** First and longest pause between two attempts, in milliseconds. */
const FIRST = 10;
const LONGEST = 400;

/** What to do about an error of an engine. */
export type Remedy = 'again' | 'later' | 'never';

type Options = {
  /** How long attempts may go on, in milliseconds. */
  patience: number;
  /** `again` for what passes, `later` for what needs someone's help, `never` for mistakes of ours. */
  judge: (error: unknown) => Remedy;
};

/**
 * Tries until it works, with growing and uneven pauses, so that rivals do not keep meeting.
 * @throws StoreUnavailable when it does not work for too long; whatever is judged `never`, as it is
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { patience, judge }: Options,
): Promise<T> {
  const begin = performance.now();
  for (let longest = FIRST; ; longest = Math.min(2 * longest, LONGEST)) {
    try {
      return await attempt();
    } catch (error) {
      const remedy = judge(error);
      if (remedy === 'never') throw error;
      const rest = longest * (0.5 + Math.random() / 2);
      if (remedy === 'later' || performance.now() - begin + rest > patience) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StoreUnavailable(`The discussion's store does not answer: ${reason}`, {
          cause: error,
        });
      }
      await pause(rest);
    }
  }
}
