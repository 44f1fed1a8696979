import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { type TestContext } from 'node:test';
import { installedPostgres } from '@/scripts/find-postgres.mjs';

/** A shelf of versions; `put` makes a folder of programs there, which end with this exit code. */
function makeShelf(t: TestContext) {
  const shelf = mkdtempSync(path.join(tmpdir(), 'pildam-shelf-'));
  t.after(() => rmSync(shelf, { recursive: true }));
  const put = (version: string, names = ['initdb', 'pg_ctl', 'postgres'], code = 0) => {
    const folder = path.join(shelf, version, 'bin');
    mkdirSync(folder, { recursive: true });
    for (const name of names) {
      writeFileSync(path.join(folder, name), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
    }
    return folder;
  };
  return { shelf, put };
}

test('of the PostgreSQLs that stand side by side the newest is taken, as Debian and Homebrew name them', (t) => {
  for (const names of [
    ['9.6', '15', '16'],
    ['postgresql@9.6', 'postgresql@15', 'postgresql@16'],
  ]) {
    const { shelf, put } = makeShelf(t);
    const newest = names.map((name) => put(name)).at(-1);
    assert.equal(installedPostgres({ searchPath: '', places: [shelf] }), newest);
  }
});

test('the PostgreSQL in the PATH comes before newer ones elsewhere', (t) => {
  const { shelf, put } = makeShelf(t);
  const [own] = [put('14'), put('17')];
  const searchPath = ['/nowhere', own].join(path.delimiter);
  assert.equal(installedPostgres({ searchPath, places: [shelf] }), own);
});

test('a client without a server, and programs that do not run, are passed over', (t) => {
  const { shelf, put } = makeShelf(t);
  put('18', ['pg_ctl', 'initdb']);
  put('17', undefined, 127);
  assert.equal(installedPostgres({ searchPath: '', places: [shelf, '/nowhere'] }), undefined);
  const whole = put('16');
  assert.equal(installedPostgres({ searchPath: '', places: [shelf] }), whole);
});
