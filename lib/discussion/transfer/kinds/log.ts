import sql, { bulk, join } from 'sql-template-tag';
import type { Row } from '../../database/database';
import { type RecordOf, recordSchemas } from '../records';
import type { Kind } from './kind';

/** Entries read at once. */
const PAGE = 500;

const logRow = recordSchemas.log.omit({ type: true }).strip();

/** What the owner did, in that order. */
export const log: Kind<'log'> = {
  async *list(db) {
    let [created, id] = [-1, ''];
    while (true) {
      const rows = await db.read(
        sql`SELECT * FROM log WHERE created > ${created} OR (created = ${created} AND id > ${id})
          ORDER BY created, id LIMIT ${PAGE}`,
      );
      const records = rows.map(toRecord);
      yield* records;
      const last = records.at(-1);
      if (!last || rows.length < PAGE) return;
      ({ created, id } = last);
    }
  },
  key: ({ id }) => id,
  find: async (db, records) => {
    const ids = records.map(({ id }) => id);
    return (await db.read(sql`SELECT * FROM log WHERE id IN (${join(ids)})`)).map(toRecord);
  },
  insert: (records) => {
    const rows = records.map(({ id, created, action, target, note }) => {
      return [id, created, action, target, note];
    });
    return sql`INSERT INTO log (id, created, action, target, note) VALUES ${bulk(rows)}
      ON CONFLICT (id) DO NOTHING`;
  },
};

function toRecord(row: Row): RecordOf<'log'> {
  const { id, created, action, target, note } = logRow.parse(row);
  return { type: 'log', id, created, action, target, note };
}
