import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

test('what failed is told with how, what was left out is counted, and each reason for it is given once', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pildam-count-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'some.mjs');
  writeFileSync(
    file,
    `import test from 'node:test';
    test('kept', () => {});
    test('broken', () => { throw new Error('It broke.'); });
    test('holds two', async (t) => {
      await t.test('one', () => {});
      await t.test('other', (t) => t.skip('no server'));
    });
    test('left out', { skip: 'no server' }, () => {});
    test('left out for nothing', { skip: true }, () => {});`,
  );
  const reporter = path.resolve('scripts/count-tests.mjs');
  const { stdout } = spawnSync(process.execPath, [`--test-reporter=${reporter}`, file], {
    encoding: 'utf8',
    // Else it would report to the runner of this test, where there is one.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  assert.deepEqual(JSON.parse(stdout), {
    passed: 2,
    failed: 1,
    skipped: 3,
    reasons: ['no server', 'no reason'],
    failures: ['broken: It broke.'],
  });
});
