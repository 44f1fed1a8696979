import sql, { bulk, join } from 'sql-template-tag';
import { z } from 'zod';
import type { Reader, Row } from '../../database/database';
import { reactionKinds } from '../../wire';
import type { RecordOf } from '../records';
import { byText, type Kind } from './kind';

/** Readers read at once. */
const PAGE = 2000;

const groupRow = z.object({ slug: z.string(), kind: z.enum(reactionKinds) });
const reactionRow = groupRow.extend({ reader: z.string() });
type Reaction = RecordOf<'reaction'>;

/** Those of one kind to one post are sorted here: their readers are no words that all engines sort alike. */
export const reactions: Kind<'reaction'> = {
  async *list(db) {
    const groups = await db.read(sql`SELECT DISTINCT slug, kind FROM reactions`);
    const order = byText<z.infer<typeof groupRow>>(({ slug, kind }) => `${slug}\0${kind}`);
    for (const group of groups.map((row) => groupRow.parse(row)).sort(order)) {
      const readers = await readersOf(db, group);
      for (const reader of readers.sort(byText((each) => each))) {
        yield { type: 'reaction', ...group, reader };
      }
    }
  },
  key: ({ slug, kind, reader }) => JSON.stringify([slug, kind, reader]),
  find: async (db, records) => {
    const one = ({ slug, kind, reader }: Reaction) =>
      sql`(slug = ${slug} AND kind = ${kind} AND reader = ${reader})`;
    const rows = await db.read(
      sql`SELECT slug, kind, reader FROM reactions WHERE ${join(records.map(one), ' OR ')}`,
    );
    return rows.map((row: Row) => ({ type: 'reaction' as const, ...reactionRow.parse(row) }));
  },
  insert: (records) => {
    const rows = records.map(({ slug, kind, reader }) => [slug, kind, reader, 0]);
    return sql`INSERT INTO reactions (slug, kind, reader, counted) VALUES ${bulk(rows)}
      ON CONFLICT (slug, kind, reader) DO NOTHING`;
  },
};

async function readersOf(db: Reader, { slug, kind }: z.infer<typeof groupRow>): Promise<string[]> {
  const readers: string[] = [];
  let page: string[];
  do {
    const rows = await db.read(
      sql`SELECT slug, kind, reader FROM reactions WHERE slug = ${slug} AND kind = ${kind}
        AND reader > ${readers.at(-1) ?? ''} ORDER BY reader LIMIT ${PAGE}`,
    );
    page = rows.map((row) => reactionRow.parse(row).reader);
    readers.push(...page);
  } while (page.length === PAGE);
  return readers;
}
