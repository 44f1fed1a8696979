import sql, { bulk, join } from 'sql-template-tag';
import type { Reader, Row } from '../../database/database';
import { fingerprint } from '../../hold';
import { commentRow, sortKey } from '../../store/comment';
import type { Places } from '../places';
import type { CommentRecord } from '../records';
import type { Kind } from './kind';

/** Comments read at once. */
const PAGE = 500;

/** How Markdown becomes HTML; `renderer` is its version. */
export type Rendering = { render(body: string): Promise<string>; renderer: string };

/** All comments, by id. */
export async function* listComments(db: Reader): AsyncGenerator<CommentRecord> {
  let after = '';
  while (true) {
    const rows = await db.read(
      sql`SELECT * FROM comments WHERE id > ${after} ORDER BY id LIMIT ${PAGE}`,
    );
    const records = rows.map(toRecord);
    yield* records;
    const last = records.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Comments whose places are known. Nobody sees or counts what is added before it is settled. */
export function commentsAt(places: Places, { render, renderer }: Rendering): Kind<'comment'> {
  const rowOf = async (comment: CommentRecord) => {
    const { id, slug, parent, name, body, status, held_for, is_owner, writer, password } = comment;
    const { created, edited, revision } = comment;
    const place = places.of(id);
    if (!place) throw new Error(`The comment ${id} has no place.`);
    const isGone = status === 'removed';
    const html = isGone ? '' : await render(body);
    const words = isGone ? null : fingerprint(body);
    const where = [id, slug, parent, place.root, place.depth, place.path, sortKey(created, id)];
    const what = [name, body, html, renderer, status, held_for.join(' '), is_owner ? 1 : 0];
    return [...where, ...what, writer, password, null, words, created, edited, revision, 0, 0, 0];
  };
  return {
    list: listComments,
    key: ({ id }) => id,
    find: async (db, comments) => {
      const ids = comments.map(({ id }) => id);
      const rows = await db.read(sql`SELECT * FROM comments WHERE id IN (${join(ids)})`);
      return rows.map(toRecord);
    },
    insert: async (comments) => {
      const rows = await Promise.all(comments.map(rowOf));
      return sql`INSERT INTO comments (id, slug, parent, root, depth, path, sort_key, name, body, html, renderer,
          status, held_for, is_owner, writer, password, address, fingerprint, created, edited, revision, counted,
          shown, answers)
        VALUES ${bulk(rows)} ON CONFLICT (id) DO NOTHING`;
    },
  };
}

function toRecord(row: Row): CommentRecord {
  const { id, slug, parent, name, body, status, held_for, is_owner, ...rest } =
    commentRow.parse(row);
  const { writer, password, created, edited, revision } = rest;
  const words = { type: 'comment', id, slug, parent, name, body, status, held_for } as const;
  return { ...words, is_owner, writer, password, created, edited, revision };
}
