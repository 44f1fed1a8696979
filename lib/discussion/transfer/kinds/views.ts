import sql, { bulk, join } from 'sql-template-tag';
import { z } from 'zod';
import type { Row } from '../../database/database';
import { VIEWS } from '../../store/views';
import type { RecordOf } from '../records';
import { byText, type Kind } from './kind';

const totalRow = z.object({ slug: z.string(), value: z.number() });

/**
 * How often each post was read. Who read it is known for some days only, by a hash that means nothing
 * elsewhere: that is not taken along, and of two totals the larger one counts.
 */
export const views: Kind<'views'> = {
  async *list(db) {
    const rows = await db.read(sql`SELECT slug, value FROM counters WHERE name = ${VIEWS}`);
    yield* rows.map(toRecord).sort(byText(({ slug }) => slug));
  },
  key: ({ slug }) => slug,
  // What is there as it is in the file, where nothing would be gained by the file's.
  find: async (db, records) => {
    const slugs = records.map(({ slug }) => slug);
    const rows = await db.read(
      sql`SELECT slug, value FROM counters WHERE name = ${VIEWS} AND slug IN (${join(slugs)})`,
    );
    const totals = new Map(rows.map(toRecord).map(({ slug, total }) => [slug, total]));
    return records.filter(({ slug, total }) => (totals.get(slug) ?? -1) >= total);
  },
  insert: (records) => {
    const rows = records.map(({ slug, total }) => [slug, VIEWS, total]);
    return sql`INSERT INTO counters (slug, name, value) VALUES ${bulk(rows)}
      ON CONFLICT (slug, name) DO UPDATE SET value =
        CASE WHEN counters.value < excluded.value THEN excluded.value ELSE counters.value END`;
  },
};

function toRecord(row: Row): RecordOf<'views'> {
  const { slug, value } = totalRow.parse(row);
  return { type: 'views', slug, total: value };
}
