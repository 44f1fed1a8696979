import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { FileExists } from '@/lib/discussion/database/new-file';
import { openDatabase } from '@/lib/discussion/database/open';
import { copySqlite, NoStore } from '@/lib/discussion/database/sqlite-file';
import { freshFolder } from './support/stores';
import { discrepancies, exported, fill } from './support/transfer';

/** Another process that writes without pause; `ids`: what it was told to be on the disk. */
async function writer(t: TestContext, url: string): Promise<{ ids: string[] }> {
  const args = ['--import', 'tsx', 'tests/stores/support/keep-writing.ts', url];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(async () => {
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  });
  const ids: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk) => {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    ids.push(...lines);
  });
  const deadline = Date.now() + 20_000;
  while (ids.length < 20 && Date.now() < deadline) await pause(20);
  assert.ok(ids.length >= 20, 'the writer writes');
  return { ids };
}

test('a copy made while others write is sound, and holds all that was there before', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const { ids } = await writer(t, url);
  for (let n = 0; n < 5; n += 1) {
    const before = [...ids];
    await copySqlite(url, `${folder}/copy-${n}.db`);
    const copy = openDatabase(`file:${folder}/copy-${n}.db`);
    t.after(() => copy.close());
    assert.deepEqual(await copy.read(sql`PRAGMA integrity_check`), [{ integrity_check: 'ok' }]);
    const kept = new Set((await copy.read(sql`SELECT id FROM comments`)).map(({ id }) => id));
    assert.deepEqual(
      before.filter((id) => !kept.has(id)),
      [],
    );
    assert.deepEqual(await discrepancies(copy), []);
    await pause(50);
  }
  const seen = ids.length;
  await pause(200);
  assert.ok(ids.length > seen, 'the writer goes on');
});

test('a copy is the store, and never takes the place of another file', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const target = path.join(folder, 'copy.db');
  await assert.rejects(copySqlite(url, target), NoStore);
  const db = openDatabase(url);
  t.after(() => db.close());
  await fill(db, ['하나', '둘', '셋']);
  await copySqlite(url, target);
  const copy = openDatabase(`file:${target}`);
  t.after(() => copy.close());
  assert.equal(await exported(copy), await exported(db));
  await assert.rejects(copySqlite(url, target), FileExists);
  assert.equal(existsSync(`${target}.part`), false);
});
