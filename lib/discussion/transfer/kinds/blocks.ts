import sql, { bulk, join } from 'sql-template-tag';
import type { Row } from '../../database/database';
import { type RecordOf, recordSchemas } from '../records';
import { byText, type Kind } from './kind';

const blockRow = recordSchemas.block.omit({ type: true }).strip();

/** Who is kept out, but for addresses: their hashes must not be kept for long. */
export const blocks: Kind<'block'> = {
  async *list(db) {
    const rows = await db.read(sql`SELECT * FROM blocks WHERE kind <> 'address'`);
    yield* rows.map(toRecord).sort(byText(({ kind, value }) => `${kind}\0${value}`));
  },
  key: ({ kind, value }) => JSON.stringify([kind, value]),
  find: async (db, records) => {
    const values = records.map(({ value }) => value);
    const rows = await db.read(
      sql`SELECT * FROM blocks WHERE kind <> 'address' AND value IN (${join(values)})`,
    );
    return rows.map(toRecord);
  },
  insert: (records) => {
    const rows = records.map(({ kind, value, note, created }) => [kind, value, note, created]);
    return sql`INSERT INTO blocks (kind, value, note, created) VALUES ${bulk(rows)}
      ON CONFLICT (kind, value) DO NOTHING`;
  },
};

function toRecord(row: Row): RecordOf<'block'> {
  const { kind, value, note, created } = blockRow.parse(row);
  return { type: 'block', kind, value, note, created };
}
