import { randomUUID } from 'node:crypto';
import sql, { join, type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import { commentRow, type Status, type StoredComment, statuses } from './comment';

/** Comments on a page for the owner. */
const PAGE = 30;

/** What is left of removed comments says nothing. */
const SEARCHED = statuses.filter((status) => status !== 'removed');

const statusCountRow = z.object({ status: z.string(), n: z.number() });

/** What a reader can be kept out by. */
export const blockKinds = ['writer', 'address', 'name'] as const;

const blockRow = z.object({
  kind: z.enum(blockKinds),
  value: z.string(),
  note: z.string(),
  created: z.number(),
});
export type Block = z.infer<typeof blockRow>;

const listedBlockRow = blockRow.extend({
  name: z.string().nullable(),
  body: z.string().nullable(),
});
/** A block with what was said in the comment for which it was made, as long as that is kept. */
export type ListedBlock = z.infer<typeof listedBlockRow>;

const logRow = z.object({
  id: z.string(),
  created: z.number(),
  action: z.string(),
  target: z.string(),
  note: z.string(),
});
/** What the owner did, and to what. */
export type LogEntry = z.infer<typeof logRow>;

type Search = {
  status?: Status | undefined;
  text?: string | undefined;
  after?: string | undefined;
};

/** Comments of all posts, newest first: of one status, or with some text in name, body or slug. */
export async function searchComments(
  db: Database,
  { status, text, after }: Search,
): Promise<{ comments: StoredComment[]; next: string | null }> {
  const pattern = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  // SQLite knows of the case of ASCII alone: what is written exactly so is found in either store.
  const like = (column: Sql) =>
    sql`LOWER(${column}) LIKE ${pattern.toLowerCase()} ESCAPE '\\' OR ${column} LIKE ${pattern} ESCAPE '\\'`;
  const written = text
    ? sql`AND (${like(sql`name`)} OR ${like(sql`body`)} OR ${like(sql`slug`)})`
    : sql``;
  const older = after ? sql`AND sort_key < ${after}` : sql``;
  // Of each status the latest are at the end of its part of the index; over all, every comment would be sorted.
  const latest = (status ? [status] : SEARCHED).map(
    (each) =>
      sql`SELECT * FROM (SELECT * FROM comments WHERE status = ${each} ${written} ${older}
        ORDER BY sort_key DESC LIMIT ${PAGE + 1}) AS latest`,
  );
  const rows = await db.read(
    sql`SELECT * FROM (${join(latest, ' UNION ALL ')}) AS found ORDER BY sort_key DESC LIMIT ${PAGE + 1}`,
  );
  const comments = rows.slice(0, PAGE).map((row) => commentRow.parse(row));
  return { comments, next: rows.length > PAGE ? (comments.at(-1)?.sort_key ?? null) : null };
}

/** How many comments have each status. */
export async function countStatuses(db: Database): Promise<Map<string, number>> {
  const rows = await db.read(
    sql`SELECT status, COUNT(*) AS n FROM comments WHERE status <> 'published' GROUP BY status`,
  );
  return new Map(rows.map((row) => statusCountRow.parse(row)).map(({ status, n }) => [status, n]));
}

/** Whether a device has a published comment under this name. */
export async function isKnownWriter(db: Database, writer: string, name: string): Promise<boolean> {
  const rows = await db.read(
    sql`SELECT id FROM comments WHERE writer = ${writer} AND status = 'published' AND name = ${name} LIMIT 1`,
  );
  return rows.length > 0;
}

/** Whether another comment says the same. */
export async function isDuplicate(db: Database, fingerprint: string, id: string): Promise<boolean> {
  const rows = await db.read(
    sql`SELECT id FROM comments WHERE fingerprint = ${fingerprint} AND id <> ${id} LIMIT 1`,
  );
  return rows.length > 0;
}

/** Whether any of these is blocked. */
export async function isBlocked(
  db: Database,
  { writer, address, name }: { writer: string; address: string; name: string },
): Promise<boolean> {
  const rows = await db.read(
    sql`SELECT kind FROM blocks WHERE (kind = 'writer' AND value = ${writer})
      OR (kind = 'address' AND value = ${address}) OR (kind = 'name' AND value = ${name}) LIMIT 1`,
  );
  return rows.length > 0;
}

/** All blocks, newest first. */
export async function listBlocks(db: Database): Promise<ListedBlock[]> {
  const rows = await db.read(
    sql`SELECT b.kind, b.value, b.note, b.created, c.name, c.body
      FROM blocks b LEFT JOIN comments c ON c.id = b.note ORDER BY b.created DESC, b.value`,
  );
  return rows.map((row) => listedBlockRow.parse(row));
}

/** Statement that blocks; part of what a transaction does. */
export function block({ kind, value, note, created }: Block): Sql {
  return sql`INSERT INTO blocks (kind, value, note, created) VALUES (${kind}, ${value}, ${note}, ${created})
    ON CONFLICT (kind, value) DO NOTHING`;
}

/** Statement that lifts a block. */
export function unblock({ kind, value }: Pick<Block, 'kind' | 'value'>): Sql {
  return sql`DELETE FROM blocks WHERE kind = ${kind} AND value = ${value}`;
}

/** Statement that lifts what was blocked because of a comment. */
export function unblockFor(id: string): Sql {
  return sql`DELETE FROM blocks WHERE note = ${id}`;
}

/** Statement that writes down what the owner did. */
export function record(entry: Omit<LogEntry, 'id'>): Sql {
  const { created, action, target, note } = entry;
  return sql`INSERT INTO log (id, created, action, target, note)
    VALUES (${randomUUID()}, ${created}, ${action}, ${target}, ${note}) ON CONFLICT (id) DO NOTHING`;
}

/** What the owner did, latest first. */
export async function readLog(db: Database): Promise<LogEntry[]> {
  const rows = await db.read(sql`SELECT * FROM log ORDER BY created DESC, id LIMIT 200`);
  return rows.map((row) => logRow.parse(row));
}
