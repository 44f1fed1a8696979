import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';

const writerRow = z.object({ writer: z.string(), n: z.number() });

/** How many comments each of these devices has. */
export async function countByWriter(
  db: Database,
  writers: readonly string[],
): Promise<Map<string, number>> {
  if (writers.length === 0) return new Map();
  const rows = await db.read(
    sql`SELECT writer, COUNT(*) AS n FROM comments WHERE writer IN (${join([...writers])}) GROUP BY writer`,
  );
  return new Map(rows.map((row) => writerRow.parse(row)).map(({ writer, n }) => [writer, n]));
}
