import type { Database } from '../database/database';
import type { Kind } from './kinds/kind';
import type { RecordOf, RecordType } from './records';

/** Records brought in by one transaction. */
const SIZE = 200;

/** What became of records. `different`: the lines of those whose like is in the store, which stays as it is. */
export type Outcome = { added: number; same: number; different: number[] };

/** Brings in records of one type, some at a time. */
export class Batch<T extends RecordType> {
  readonly outcome: Outcome = { added: 0, same: 0, different: [] };
  #waiting: { record: RecordOf<T>; line: number }[] = [];

  constructor(
    private readonly db: Database,
    private readonly kind: Kind<T>,
  ) {}

  async add(record: RecordOf<T>, line: number): Promise<void> {
    this.#waiting.push({ record, line });
    if (this.#waiting.length >= SIZE) await this.flush();
  }

  async flush(): Promise<void> {
    const { db, kind, outcome } = this;
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const kept = await kind.find(
      db,
      batch.map(({ record }) => record),
    );
    const known = new Map(kept.map((record) => [kind.key(record), JSON.stringify(record)]));
    const fresh = new Map<string, RecordOf<T>>();
    for (const { record, line } of batch) {
      const key = kind.key(record);
      const before = known.get(key);
      if (before === undefined) {
        known.set(key, JSON.stringify(record));
        fresh.set(key, record);
      } else if (before === JSON.stringify(record)) outcome.same += 1;
      else outcome.different.push(line);
    }
    if (fresh.size === 0) return;
    await db.write([await kind.insert([...fresh.values()])]);
    outcome.added += fresh.size;
  }
}
