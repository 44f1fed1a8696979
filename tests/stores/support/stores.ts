import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import type { CommentDraft } from '@/lib/discussion/store/comment';
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
  return {
    id: randomUUID(),
    slug: '글',
    parent: null,
    name: '철수',
    body: '안녕',
    html: '<p>안녕</p>',
    renderer: '1',
    status: 'published',
    held_for: [],
    is_owner: false,
    writer: 'writer',
    password: null,
    address: 'address',
    fingerprint: 'fingerprint',
    created: moment,
    ...more,
  };
}

/** Whole numbers below a limit, the same for each seed (mulberry32). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
