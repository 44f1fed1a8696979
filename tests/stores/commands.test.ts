import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';
import { openDatabase } from '@/lib/discussion/database/open';
import { childEnv } from '@/scripts/run.mjs';
import { freshFolder, promise } from './support/stores';
import { exported, fill, wipe } from './support/transfer';

/** Runs one of the owner's commands, as npm does, on a store. */
async function command(url: string, name: string, args: readonly string[], input?: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `scripts/comments-${name}.ts`, ...args],
    {
      env: childEnv({ DATABASE_URL: url }),
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin.end(input);
  const [out, told, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, out, told };
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

promise(
  'an owner exports, loses all, brings it in, and has it as it was',
  async ({ url, db, reopen }, t) => {
    await fill(db, ['하나', '둘', '셋', '넷']);
    const before = await exported(db);
    const file = path.join(freshFolder(t), 'all.jsonl');
    assert.equal((await command(url, 'export', [file])).code, 0);
    assert.equal(readFileSync(file, 'utf8'), before);
    assert.equal(modeOf(file), '600');
    assert.equal((await command(url, 'export', [])).out, before);
    await wipe(db);
    const { code, out } = await command(url, 'import', [file]);
    assert.match(out, /^comment: [1-9]\d* added, 0 there already/);
    assert.equal(code, 0);
    assert.equal(await exported(reopen()), before);
  },
);

test('what is there is never written over, be it a file or a link, also to a device', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const db = openDatabase(url);
  t.after(() => db.close());
  await fill(db, ['하나']);
  const [kept, link, device] = ['kept', 'link', 'device'].map((name) => path.join(folder, name));
  assert.ok(kept && link && device);
  writeFileSync(kept, 'kept');
  symlinkSync(path.join(folder, 'nowhere'), link);
  symlinkSync('/dev/null', device);
  const before = readdirSync(folder).sort();
  for (const name of ['export', 'backup']) {
    for (const file of [kept, link, device]) {
      const { code, told } = await command(url, name, [file]);
      assert.match(told, /is there already; name another file/);
      assert.equal(code, 1);
    }
  }
  assert.equal(readFileSync(kept, 'utf8'), 'kept');
  assert.deepEqual(readdirSync(folder).sort(), before);
});

test('a store and its copy are for their owner alone to read', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const db = openDatabase(url);
  t.after(() => db.close());
  await fill(db, ['하나', '둘']);
  const copy = path.join(folder, 'new', 'copy.db');
  assert.equal((await command(url, 'backup', [copy])).code, 0);
  assert.deepEqual([`${folder}/store.db`, copy].map(modeOf), ['600', '600']);
  const copied = openDatabase(`file:${copy}`);
  t.after(() => copied.close());
  assert.equal(await exported(copied), await exported(db));
});

test('where there is no store, a command says so and makes none', async (t) => {
  const folder = freshFolder(t);
  for (const [name, ...args] of [
    ['export'],
    ['backup', `${folder}/b`],
    ['erase', '--name', '가'],
  ]) {
    const { code, out, told } = await command(`file:${folder}/store.db`, name ?? '', args);
    assert.match(told, /There is no store at .*store\.db yet; set DATABASE_URL/);
    assert.deepEqual([code, out], [1, '']);
  }
  assert.deepEqual(readdirSync(folder), []);
});

test('a command that is given what it does not know says how it is used', async (t) => {
  const url = `file:${freshFolder(t)}/store.db`;
  for (const name of ['export', 'backup', 'import', 'erase']) {
    for (const args of [['--help'], ['a', 'b']]) {
      const { code, told } = await command(url, name, args);
      assert.match(told, new RegExp(`Usage: npm run comments:${name}`));
      assert.equal(code, 1);
    }
  }
});

test('a file that cannot be brought in is told of in one line, with what to do', async (t) => {
  const folder = freshFolder(t);
  const url = `file:${folder}/store.db`;
  const cut = path.join(folder, 'cut.jsonl');
  writeFileSync(cut, '{"format":"pildam-discussion","version":1}\n');
  const told = async (file: string) => {
    const { code, told: words } = await command(url, 'import', [file]);
    assert.equal(code, 1);
    return words.split('\n').slice(1, -1);
  };
  assert.match((await told(cut)).join(), /^\S+cut\.jsonl:1 is the last line, .*take the whole$/);
  assert.match((await told(folder)).join(), /^\S+:1 cannot be read: it is no file; save it/);
  assert.match((await told(`${folder}/none`)).join(), /^\S+none:1 cannot be read: ENOENT/);
});

promise('nothing is erased that its owner has not said yes to', async ({ url, db }) => {
  await fill(db, ['하나', '둘']);
  const before = await exported(db);
  const asked = await command(url, 'erase', ['--name', '둘'], 'yes\n');
  assert.match(asked.out, /^[\w-]{36} {2}\S+ {2}둘: 둘\n1 comment\n$/);
  assert.deepEqual([asked.code, await exported(db)], [1, before]);
  const done = await command(url, 'erase', ['--name', '둘', '--yes']);
  assert.match(done.out, /^[\w-]{36} {2}\S+ {2}둘: 둘\n1 comment\n1 comment erased/);
  assert.equal(done.code, 0);
  const again = await command(url, 'erase', ['--name', '둘', '--yes']);
  assert.match(again.told, /There is no comment under this name/);
  assert.equal(again.code, 1);
});
