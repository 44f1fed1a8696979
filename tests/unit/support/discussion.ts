import { scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import type { Database } from '@/lib/discussion/database/database';
import { openDatabase } from '@/lib/discussion/database/open';
import type { CommentDraft } from '@/lib/discussion/store/comment';

/** An empty store, which goes with the test. */
export function emptyStore(t: TestContext): Database {
  const folder = mkdtempSync(path.join(tmpdir(), 'pildam-store-'));
  const db = openDatabase(`file:${path.join(folder, 'store.db')}`);
  t.after(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });
  return db;
}

/** A comment that waits, but for what the test says. */
export function pendingComment(more: Partial<CommentDraft> & { id: string }): CommentDraft {
  return {
    ...{ slug: 'post', parent: null, name: '첫사람', body: '안녕', html: '<p>안녕</p>' },
    ...{ renderer: '', status: 'pending', held_for: ['first'], is_owner: false, writer: 'w' },
    ...{ password: null, address: null, fingerprint: 'f', created: 1 },
    ...more,
  };
}

/** What is kept of a password, at hardly any cost: for tests that try many. */
export function cheapHash(password: string): string {
  const hash = scryptSync(password, '', 32, { N: 16, r: 1, p: 1 });
  return ['scrypt', 16, 1, 1, '', hash.toString('base64url')].join(':');
}
