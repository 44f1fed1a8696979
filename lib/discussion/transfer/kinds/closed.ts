import sql, { bulk, join } from 'sql-template-tag';
import { z } from 'zod';
import type { Row } from '../../database/database';
import { CLOSED_POST, closedName, READ_ONLY } from '../../store/settings';
import type { RecordOf } from '../records';
import { byText, type Kind } from './kind';

const nameRow = z.object({ name: z.string() });

const nameOf = ({ slug }: RecordOf<'closed'>) => (slug === null ? READ_ONLY : closedName(slug));

/** Posts whose comments are closed, and first of all whether all are. */
export const closed: Kind<'closed'> = {
  async *list(db) {
    const rows = await db.read(
      sql`SELECT name FROM settings WHERE name = ${READ_ONLY} OR name LIKE ${`${CLOSED_POST}%`}`,
    );
    yield* rows.map(toRecord).sort(byText(({ slug }) => slug ?? ''));
  },
  key: nameOf,
  find: async (db, records) => {
    const names = records.map(nameOf);
    const rows = await db.read(sql`SELECT name FROM settings WHERE name IN (${join(names)})`);
    return rows.map(toRecord);
  },
  insert: (records) => {
    const rows = records.map((record) => [nameOf(record), '1']);
    return sql`INSERT INTO settings (name, value) VALUES ${bulk(rows)} ON CONFLICT (name) DO NOTHING`;
  },
};

function toRecord(row: Row): RecordOf<'closed'> {
  const { name } = nameRow.parse(row);
  return { type: 'closed', slug: name === READ_ONLY ? null : name.slice(CLOSED_POST.length) };
}
