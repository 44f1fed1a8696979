import sql, { join } from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '../database/database';
import { Places } from './places';
import type { CommentRecord } from './records';
import { type FileProblem, type Source, TransferError } from './source';

/** Problems told at once. */
const MOST = 20;

/** Comments asked for at once. */
const PAGE = 500;

const placeRow = z.object({
  id: z.string(),
  slug: z.string(),
  root: z.string(),
  depth: z.number(),
  path: z.string(),
});

/**
 * Reads all of a file before anything of it is written.
 * @returns where its comments stand
 * @throws TransferError with the first twenty problems
 */
export async function checkSource(db: Database, { file, read }: Source): Promise<Places> {
  const problems: FileProblem[] = [];
  const places = new Places();
  const tell = (line: number, message: string) => {
    problems.push({ file, line, message });
    if (problems.length >= MOST) throw new TransferError(problems);
  };
  for await (const item of read()) {
    if ('problem' in item) tell(item.line, item.problem);
    else if (item.record.type === 'comment') {
      const problem = enter(places, item.record, item.line);
      if (problem) tell(item.line, problem);
    }
  }
  const kept = await addKeptParents(db, places);
  for (const [id, { parent, slug, line }] of places.entries) {
    if (parent === null) continue;
    const post = places.entries.get(parent)?.slug ?? kept.get(parent);
    if (post === undefined) {
      tell(
        line,
        `parent: ${parent} is neither here nor in the store; import that first, or write null`,
      );
    } else if (post !== slug) {
      tell(
        line,
        `slug: is "${slug}", but the comment that it answers is of "${post}"; write the same`,
      );
    } else if (!places.of(id)) {
      tell(line, 'parent: answers itself, by way of others; write null at one of them');
    }
  }
  if (problems.length > 0) throw new TransferError(problems);
  return places;
}

function enter(places: Places, comment: CommentRecord, line: number): string | undefined {
  const { id, parent, slug, created } = comment;
  const before = places.entries.get(id);
  if (before) return `id: ${id} is that of line ${before.line}, too; leave one of the two`;
  places.entries.set(id, { parent, slug, created, line });
  return undefined;
}

/** @returns the posts of comments that are answered here, and are in the store alone */
async function addKeptParents(db: Database, places: Places): Promise<Map<string, string>> {
  const missing = new Set<string>();
  for (const { parent } of places.entries.values()) {
    if (parent !== null && !places.entries.has(parent)) missing.add(parent);
  }
  const ids = [...missing];
  const kept = new Map<string, string>();
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = await db.read(
      sql`SELECT id, slug, root, depth, path FROM comments WHERE id IN (${join(ids.slice(from, from + PAGE))})`,
    );
    for (const { id, slug, ...place } of rows.map((row) => placeRow.parse(row))) {
      kept.set(id, slug);
      places.addKept(id, place);
    }
  }
  return kept;
}
