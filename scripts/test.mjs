// @ts-check
import { findBrowser } from './browser.mjs';
import { fail } from './run.mjs';
import { setup } from './setup.mjs';
import { add } from './test-results.mjs';
import { suites } from './test-suites.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(suites, name));
if (unknown) fail(`There is no suite ${unknown}: choose from ${Object.keys(suites).join(', ')}.`);
const names = Object.keys(suites).filter((name) => wanted.length === 0 || wanted.includes(name));

await setup();
/** @type {string | undefined} */
let browser;
/** Why the end-to-end tests cannot run. */
let obstacle = '';
if (names.includes('e2e')) {
  try {
    browser = (await findBrowser()).executablePath;
    console.log(`Browser: ${browser ?? "Playwright's own"}`);
  } catch (error) {
    obstacle = error instanceof Error ? error.message : String(error);
    console.error(obstacle);
  }
}

/** @type {import('./test-results.mjs').Counts} */
let total = { passed: 0, failed: 0, skipped: 0 };
for (const name of names) {
  console.log(`\n=== ${name}`);
  const begin = performance.now();
  const stopped = name === 'e2e' && obstacle;
  if (stopped) console.log(`The end-to-end tests were not run: ${obstacle}`);
  const counts = stopped ? { passed: 0, failed: 1, skipped: 0 } : await suites[name]?.(browser);
  if (!counts) continue;
  if (name === 'build' && counts.failed > 0) obstacle ||= 'the build failed.';
  total = add(total, counts);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    `=== ${name} ${counts.failed > 0 ? 'FAILED' : 'passed'} in ${seconds} s: ${line(counts)}`,
  );
}

// Where the end of a long log is all that is kept, it says what went wrong.
for (const failure of total.failures ?? []) console.log(`\nFAILED  ${failure.trim()}`);
console.log(`\n${line(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @param {import('./test-results.mjs').Counts} counts */
function line({ passed, failed, skipped, reasons = [] }) {
  const why = reasons.length > 0 ? ` (${[...new Set(reasons)].join('; ')})` : '';
  return `${passed} passed, ${failed} failed, ${skipped} skipped${why}`;
}
