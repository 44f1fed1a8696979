import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Database } from '@/lib/discussion/database/database';
import { renderComment, renderer } from '@/lib/discussion/markdown';
import { block, record } from '@/lib/discussion/store/moderation';
import { setReaction } from '@/lib/discussion/store/reactions';
import { setClosed } from '@/lib/discussion/store/settings';
import { countView } from '@/lib/discussion/store/views';
import {
  addComment,
  editComment,
  findComment,
  removeComment,
  setStatus,
} from '@/lib/discussion/store/write-comments';
import { exportLines } from '@/lib/discussion/transfer/export';
import { importSource, type Outcomes } from '@/lib/discussion/transfer/import';
import { exportSource } from '@/lib/discussion/transfer/read-export';
import { reactionKinds } from '@/lib/discussion/wire';
import { draft, freshFolder, numbers } from './stores';

export const rendering = { render: renderComment, renderer };

/** The whole of an export. */
export async function exported(db: Database): Promise<string> {
  let all = '';
  for await (const line of exportLines(db)) all += line;
  return all;
}

/** A file with this text. */
export function fileOf(t: TestContext, text: string, name = 'export.jsonl'): string {
  const file = path.join(freshFolder(t), name);
  writeFileSync(file, text);
  return file;
}

export function imported(t: TestContext, db: Database, text: string): Promise<Outcomes> {
  return importSource(db, exportSource(fileOf(t, text)), rendering);
}

/** Takes away all but the tables. */
export async function wipe(db: Database): Promise<void> {
  const tables = [sql`comments`, sql`counters`, sql`reactions`, sql`views`, sql`settings`];
  const others = [sql`salts`, sql`attempts`, sql`spent`, sql`blocks`, sql`log`];
  await db.write([...tables, ...others].map((table) => sql`DELETE FROM ${table}`));
}

/** Some of everything: answers of all depths, every status, edits, and places of what was removed. */
export async function fill(db: Database, words: readonly string[], seed = 1): Promise<void> {
  const next = numbers(seed);
  const now = Date.UTC(2026, 10, 25);
  const slugs = ['안녕', 'hello', 'B', 'a', '가나다', '_x'];
  const last = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    const slug = slugs[next(slugs.length)] ?? '';
    const parent = next(3) > 0 ? (last.get(slug) ?? null) : null;
    const status = (['published', 'published', 'pending', 'spam'] as const)[next(4)] ?? 'spam';
    const held_for = status === 'pending' ? (['link', 'word'] as const) : [];
    const password = index % 5 === 0 ? 'scrypt:32768:8:3:c2FsdA:aGFzaA' : null;
    const more = { slug, parent, status, held_for: [...held_for], password };
    const writer = index % 7 === 0 ? null : `writer ${word}`.slice(0, 200);
    const comment = await addComment(db, draft({ ...more, name: word, body: word, writer }));
    if (!comment) throw new Error('A comment was not added.');
    if (status === 'published') last.set(slug, comment.id);
    if (index % 11 === 0) {
      const { held_for: held, html, fingerprint } = comment;
      const change = { body: `${word}!`, html, renderer: '0', fingerprint, status, held_for: held };
      await editComment(db, comment, { ...change, edited: now + index });
    } else if (parent && status === 'published' && index % 3 > 0) {
      // One that is answered now leaves its place, or is put away above its answer.
      const answered = await findComment(db, parent);
      if (answered && index % 3 === 1) await removeComment(db, answered);
      else if (answered) await setStatus(db, answered, 'spam');
    }
    const kind = reactionKinds[next(3)] ?? 'heart';
    await setReaction(db, { slug, kind, reader: `${next(9)}aA_-${index}` }, true);
    await countView(db, { slug, day: '2026-11-24', reader: String(index) });
    await db.write([
      record({ created: now + next(9), action: 'spam', target: comment.id, note: word }),
      block({ kind: 'name', value: word.slice(0, 200), note: word, created: now }),
      block({ kind: 'address', value: `address ${index}`, note: '', created: now }),
    ]);
  }
  await setClosed(db, 'hello', true);
  await setClosed(db, undefined, true);
}

const wrongRow = z.object({ slug: z.string(), n: z.number(), value: z.number().nullable() });

/** Counters, answers and places that are not what the rows say. */
export async function discrepancies(db: Database): Promise<unknown[]> {
  const comments = await db.read(
    sql`SELECT r.slug AS slug, r.n AS n, c.value AS value FROM
        (SELECT slug, COUNT(*) AS n FROM comments WHERE status = 'published' GROUP BY slug) AS r
      LEFT JOIN counters c ON c.slug = r.slug AND c.name = 'comments'`,
  );
  const reactions = await db.read(
    sql`SELECT r.slug AS slug, r.n AS n, c.value AS value FROM
        (SELECT slug, kind, COUNT(*) AS n FROM reactions GROUP BY slug, kind) AS r
      LEFT JOIN counters c ON c.slug = r.slug AND c.name = 'reaction:' || r.kind`,
  );
  const answers = await db.read(
    sql`SELECT c.id AS slug, c.answers AS value, (SELECT COUNT(*) FROM comments a
        WHERE a.root = c.id AND a.depth > 0 AND a.status = 'published') AS n FROM comments c WHERE c.depth = 0`,
  );
  const hidden = await db.read(
    sql`SELECT id FROM comments WHERE shown <> CASE WHEN status IN ('published', 'removed') THEN 1
      WHEN EXISTS (SELECT 1 FROM comments a WHERE a.parent = comments.id AND a.shown = 1) THEN 1 ELSE 0 END`,
  );
  const rows = [...comments, ...reactions, ...answers].map((row) => wrongRow.parse(row));
  return [...rows.filter(({ n, value }) => n !== value), ...hidden];
}
