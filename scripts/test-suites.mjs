// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, next, runNode } from './run.mjs';

/**
 * `reasons` say why tests were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number, reasons?: string[] }} Counts
 */

const results = mkdtempSync(path.join(tmpdir(), 'pildam-test-'));
process.on('exit', () => rmSync(results, { recursive: true, force: true }));

const biome = 'node_modules/@biomejs/biome/bin/biome';
// Biome colours each letter of a finding, also in a log file.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

/**
 * The suites in the order in which they run.
 * @type {Record<string, (browser?: string) => Promise<Counts>>}
 */
export const suites = {
  lint: async () => single(await runNode([biome, 'ci', ...plain, '.'])),
  types: async () =>
    single(
      (await runNode([next, 'typegen'])) ||
        (await runNode(['node_modules/typescript/bin/tsc', '--noEmit'])),
    ),
  // Twice, because dates that come out right in one time zone can be a day off in another.
  unit: async () => {
    const zones = ['UTC', 'America/Los_Angeles'];
    return (await Promise.all(zones.map(unit))).reduce(add);
  },
  build: async () => single(await build()),
  e2e,
};

/** @param {string} zone */
async function unit(zone) {
  const place = path.join(results, path.basename(zone));
  const reporters = [
    ['spec', `${place}.txt`],
    ['./scripts/count-tests.mjs', `${place}.json`],
  ].flatMap(([name, file]) => [`--test-reporter=${name}`, `--test-reporter-destination=${file}`]);
  const code = await runNode(['--import', 'tsx', ...reporters, 'scripts/unit-tests.mjs'], {
    env: { TZ: zone },
  });
  console.log(`Unit tests, TZ=${zone}\n${readFileSync(`${place}.txt`, 'utf8')}`);
  return checked(code, readJson(`${place}.json`));
}

/** @param {string} [browser] */
async function e2e(browser) {
  const file = path.join(results, 'e2e.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  // Anything but SIGINT ends Playwright without its servers.
  const code = await runNode(args, { env, stopWith: 'SIGINT' });
  const report = readJson(file);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  const reasons = skipReasons(report?.suites);
  return checked(code, { passed: expected + flaky, failed: unexpected, skipped, reasons });
}

/**
 * @typedef {{ annotations: { type: string, description?: string }[] }} E2eTest
 * @typedef {{ suites?: E2eSuite[], specs?: { tests: E2eTest[] }[] }} E2eSuite
 * @param {E2eSuite[]} [nested]
 * @returns {string[]}
 */
function skipReasons(nested = []) {
  return nested.flatMap(({ suites: inner, specs = [] }) => {
    const annotations = specs.flatMap(({ tests }) => tests).flatMap((test) => test.annotations);
    const skips = annotations.filter(({ type }) => type === 'skip');
    return [...skips.map(({ description }) => description ?? 'no reason'), ...skipReasons(inner)];
  });
}

/**
 * A runner that failed as a whole, or ran nothing, is a failure too.
 * @param {number} code
 * @param {Counts} [counts]
 */
function checked(code, counts = { passed: 0, failed: 0, skipped: 0 }) {
  const ranNothing = counts.passed + counts.failed + counts.skipped === 0;
  if (ranNothing) console.log('No test was run.');
  const unaccounted = counts.failed === 0 && (code !== 0 || ranNothing);
  return unaccounted ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {number} code
 * @returns {Counts}
 */
function single(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    reasons: [...new Set([...(a.reasons ?? []), ...(b.reasons ?? [])])],
  };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
