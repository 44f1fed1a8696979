import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '@/lib/discussion/database/database';
import { readCounters } from '@/lib/discussion/store/counters';
import { SLUG } from './drafts';

const idRow = z.object({ id: z.string() });
const sumRow = z.object({ n: z.number(), answers: z.number().nullable() });

/** What became of the comments that were acknowledged. */
export type Inspection = { kept: number; lost: number; agree: boolean };

/** Compares what a store holds with what it acknowledged, and its counters with its rows. */
export async function inspect(
  db: Database,
  acknowledged: Iterable<string>,
  slug = SLUG,
): Promise<Inspection> {
  const rows = await db.read(sql`SELECT id FROM comments WHERE slug = ${slug}`);
  const kept = new Set(rows.map((row) => idRow.parse(row).id));
  const lost = [...acknowledged].filter((id) => !kept.has(id)).length;
  const counted = (await readCounters(db, slug)).get('comments') ?? 0;
  const [sums] = await db.read(
    sql`SELECT COUNT(*) AS n, SUM(answers) AS answers FROM comments WHERE slug = ${slug} AND depth = 0`,
  );
  const { n, answers } = sumRow.parse(sums);
  return { kept: kept.size, lost, agree: counted === kept.size && n + (answers ?? 0) === counted };
}
