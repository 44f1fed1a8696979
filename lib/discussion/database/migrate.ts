import sql from 'sql-template-tag';
import { z } from 'zod';
import { AlreadyThere, type Engine } from './database';
import { migrations } from './migrations';

const versionRow = z.object({ version: z.number().nullable() });

const table = sql`CREATE TABLE IF NOT EXISTS migrations (version bigint PRIMARY KEY)`;

/**
 * Brings the tables of a store up to date. Any number of processes may do so at once: each step is one
 * transaction that begins by taking its number.
 */
export async function migrate(engine: Engine): Promise<void> {
  for (let done = await version(engine); done < migrations.length; done = await version(engine)) {
    const steps = migrations[done] ?? [];
    const number = sql`INSERT INTO migrations (version) VALUES (CAST(${done + 1} AS bigint))`;
    try {
      await engine.write([...engine.lock, table, number, ...steps]);
    } catch (error) {
      // Another process was faster.
      if (!(error instanceof AlreadyThere)) throw error;
    }
  }
}

/** Nothing is written to find out: a store that is up to date can be read while others write. */
async function version(engine: Engine): Promise<number> {
  const [known] = await engine.read(engine.known);
  if (!known?.name) return 0;
  const [row] = await engine.read(sql`SELECT MAX(version) AS version FROM migrations`);
  return versionRow.parse(row).version ?? 0;
}
