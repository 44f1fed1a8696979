import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import type { CommentDraft } from '@/lib/discussion/store/comment';
import { newDraft } from '@/scripts/faults/drafts';
import { createRandom } from '@/scripts/search-corpus/random';
import { freshDatabase, noPostgres } from './postgres';

/** An empty store, and a way to open it once more, as another process would. */
export type Store = { url: string; db: Database; reopen: () => Database };

/** A folder for this test alone. */
export function freshFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pildam-store-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A promise that a store of either kind keeps. */
export function promise(name: string, keep: (store: Store, t: TestContext) => Promise<void>): void {
  test(`SQLite: ${name}`, async (t) => keep(open(t, `file:${freshFolder(t)}/store.db`), t));
  test(`PostgreSQL: ${name}`, { skip: noPostgres }, async (t) =>
    keep(open(t, await freshDatabase(t)), t),
  );
}

function open(t: TestContext, url: string): Store {
  const reopen = () => {
    const db = openDatabase(url);
    t.after(() => db.close());
    return db;
  };
  return { url, db: reopen(), reopen };
}

const start = Date.UTC(2026, 10, 25);
let moment = start;

/** A comment of somebody, later than those before. */
export function draft(more: Partial<CommentDraft> = {}): CommentDraft {
  moment += 1;
  const words = { body: '안녕', html: '<p>안녕</p>', fingerprint: 'fingerprint' };
  return newDraft({ slug: '글', ...words, created: moment, ...more });
}

/** Whole numbers below a limit, the same for each seed. */
export function numbers(seed: number): (limit: number) => number {
  const random = createRandom(seed);
  return (limit) => random.int(0, limit - 1);
}
