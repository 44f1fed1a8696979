import { setImmediate as breathe } from 'node:timers/promises';

/** Has one thing done after the other, in the order in which they were asked for. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** Between two turns, whatever else waits is attended to: a turn itself may leave no room for that. */
export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.then(
      () => breathe(),
      () => breathe(),
    );
    return mine;
  };
}
