import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from './database';
import type { Turns } from './turns';

/** First and longest pause between two attempts, in milliseconds. */
const FIRST = 10;
const LONGEST = 400;

/**
 * How long a write may wait for others, and a read, in milliseconds. A reader who asks for comments should be
 * told soon that there are none to be had; a comment is worth a rival's transaction, or a server's restart,
 * but the answer has to be there before the platforms that run functions for 10 seconds end ours.
 */
export const PATIENCE = { write: 5000, read: 2000 } as const;

/** What to do about an error of an engine. */
export type Remedy = 'again' | 'later' | 'never';

type Options = {
  /** How long all attempts may take, in milliseconds. */
  patience: number;
  /** `again` for what passes, `later` for what needs someone's help, `never` for mistakes of ours. */
  judge: (error: unknown) => Remedy;
  /** Where attempts must not meet: the next begins when this one has given up. Waiting takes from its patience. */
  turns?: Turns | undefined;
};

/**
 * Tries until it works, with growing and uneven pauses, so that rivals do not keep meeting. It ends in time, even
 * where an attempt does not: its signal is to end that.
 * @throws StoreUnavailable when it does not work for too long; whatever is judged `never`, as it is
 */
export async function persist<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  { patience, judge, turns }: Options,
): Promise<T> {
  const end = new AbortController();
  const { signal } = end;
  let last: unknown = new Error(`nothing for ${patience} ms`);
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(unavailable(last)));
  });
  const timer = setTimeout(() => end.abort(), patience);
  const attempts = async () => {
    for (let longest = FIRST; ; longest = Math.min(2 * longest, LONGEST)) {
      signal.throwIfAborted();
      try {
        return await attempt(signal);
      } catch (error) {
        const remedy = judge(error);
        if (remedy === 'never') throw error;
        if (remedy === 'later' || signal.aborted) throw unavailable(error);
        last = error;
        await pause(longest * (0.5 + Math.random() / 2));
      }
    }
  };
  try {
    return await Promise.race([turns ? turns(attempts) : attempts(), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function unavailable(cause: unknown): StoreUnavailable {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailable(`The discussion's store does not answer: ${reason}`, { cause });
}
