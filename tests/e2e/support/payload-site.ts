import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/lib/discussion/database/open';
import { hashPassword } from '@/lib/discussion/hash';
import { renderComment, renderer } from '@/lib/discussion/markdown';
import { importSource } from '@/lib/discussion/transfer/import';
import type { CommentRecord } from '@/lib/discussion/transfer/records';
import { startServer } from '@/scripts/local-server';
import { xssPayloads } from '../../support/xss-payloads';

/** The post that all payloads are said about, and the password of the blog's owner. */
export const slug = 'errors-as-values';
export const password = 'correct horse battery';

/** Comments of a thread: as many answers as are shown at once. */
const THREAD = 6;

/** Each payload is a comment's name and text alike. No store keeps U+0000. */
export const comments: readonly CommentRecord[] = xssPayloads()
  .map((payload) => payload.replaceAll('\0', ''))
  .map((payload) => ({ id: randomUUID(), payload }))
  .map(({ id, payload }, index, all) => ({
    type: 'comment',
    id,
    slug,
    parent: index % THREAD === 0 ? null : (all[index - 1]?.id ?? null),
    name: payload,
    body: payload,
    status: 'published',
    held_for: [],
    is_owner: false,
    writer: 'writer',
    password: null,
    created: Date.UTC(2026, 10, 1) + index * 60_000,
    edited: null,
    revision: 1,
  }));

/** Serves the built site with a store that holds the payloads, to an owner too, until `stop`. */
export async function servePayloads() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pildam-payloads-'));
  const store = `file:${path.join(folder, 'discussion.db')}`;
  const db = openDatabase(store);
  const read = async function* () {
    for (const [index, record] of comments.entries()) yield { line: index + 1, record };
  };
  await importSource(db, { file: 'payloads', read }, { render: renderComment, renderer });
  await db.close();
  const env = { DATABASE_URL: store, ADMIN_PASSWORD_HASH: await hashPassword(password) };
  const server = await startServer('start', process.cwd(), env);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { address: server.address, store, stop };
}
