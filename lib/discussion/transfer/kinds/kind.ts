import type { Sql } from 'sql-template-tag';
import type { Reader } from '../../database/database';
import type { RecordOf, RecordType } from '../records';

/** How records of one type come out of a store, and into one. */
export type Kind<T extends RecordType> = {
  /** All of them, always in the same order, whatever the engine. */
  list(db: Reader): AsyncGenerator<RecordOf<T>>;
  /** By what two records are the same one. */
  key(record: RecordOf<T>): string;
  /** Those of the store that have the keys of these. */
  find(db: Reader, records: readonly RecordOf<T>[]): Promise<RecordOf<T>[]>;
  /** Statement that adds records of which none is there. */
  insert(records: readonly RecordOf<T>[]): Sql | Promise<Sql>;
};

/** Orders as bytes do for all that is in this plane: engines differ in how they sort letters. */
export function byText<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [first, second] = [textOf(a), textOf(b)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  };
}
