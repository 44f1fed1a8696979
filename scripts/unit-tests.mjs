// @ts-check
// Runs tests/unit with Node's own test runner and writes the counts to the file named by the first
// argument. The files are listed here because Node 20 knows no globs.
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folder = path.resolve('tests/unit');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort()
  .map((file) => path.join(folder, file));

const counts = { passed: 0, failed: 0, skipped: 0 };
// The children of a test are reported just before it, one level deeper.
let lastNesting = 0;

/**
 * @param {'passed' | 'failed'} outcome
 * @param {{ name: string, nesting: number, skip?: string | boolean, todo?: string | boolean }} test
 */
function count(outcome, { name, nesting, skip, todo }) {
  const isLeaf = nesting >= lastNesting;
  lastNesting = nesting;
  // A file that has no test of its own passes as one.
  if (!isLeaf || (outcome === 'passed' && files.includes(path.resolve(name)))) return;
  const set = (/** @type {string | boolean | undefined} */ mark) =>
    mark !== undefined && mark !== false;
  counts[set(skip) || set(todo) ? 'skipped' : outcome] += 1;
}

const tests = run({ files, concurrency: availableParallelism() });
tests.on('test:pass', (test) => count('passed', test));
tests.on('test:fail', (test) => {
  count('failed', test);
  if (test.todo === undefined || test.todo === false) process.exitCode = 1;
});
tests.compose(new spec()).pipe(process.stdout);
process.on('exit', () => writeFileSync(process.argv[2] ?? '', JSON.stringify(counts)));
