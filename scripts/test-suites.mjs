// @ts-check
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { nodeTests } from './node-tests.mjs';
import { build, next, runNode, tsc } from './run.mjs';
import { storesSuite } from './stores-suite.mjs';
import { add, checked, readJson, results, single } from './test-results.mjs';

const biome = 'node_modules/@biomejs/biome/bin/biome';
// Biome colours each letter of a finding, also in a log file.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

/**
 * The suites in the order in which they run. Builds that follow others begin with what the build has
 * compiled.
 * @type {Record<string, (browser?: string) => Promise<import('./test-results.mjs').Counts>>}
 */
export const suites = {
  lint: async () => single(await runNode([biome, 'ci', ...plain, '.'])),
  types: async () =>
    single((await runNode([next, 'typegen'])) || (await runNode([tsc, '--noEmit']))),
  // Twice, because dates that come out right in one time zone can be a day off in another.
  unit: async () => {
    const zones = ['UTC', 'America/Los_Angeles'];
    const runs = zones.map((TZ) => nodeTests(`Unit tests, TZ=${TZ}`, 'tests/unit', { TZ }));
    return (await Promise.all(runs)).reduce(add);
  },
  build: async () => single(await build()),
  stores: storesSuite,
  rebuilds: () => nodeTests('Tests of builds that follow others', 'tests/rebuilds'),
  e2e,
};

/** @param {string} [browser] */
async function e2e(browser) {
  const file = path.join(results, 'e2e.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  // Anything but SIGINT ends Playwright without its servers.
  const code = await runNode(args, { env, stopWith: 'SIGINT' });
  const report = readJson(file);
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  const told = { reasons: skipReasons(report?.suites), failures: e2eFailures(report?.suites) };
  return checked(code, { passed: expected + flaky, failed: unexpected, skipped, ...told });
}

/**
 * @typedef {{ annotations: { type: string, description?: string }[], results: { error?: { message?: string } }[] }} E2eTest
 * @typedef {{ title: string, ok: boolean, tests: E2eTest[] }} E2eSpec
 * @typedef {{ suites?: E2eSuite[], specs?: E2eSpec[] }} E2eSuite
 * @param {E2eSuite[]} [nested]
 * @returns {E2eSpec[]}
 */
function allSpecs(nested = []) {
  return nested.flatMap(({ suites: inner, specs = [] }) => [...specs, ...allSpecs(inner)]);
}

/** @param {E2eSuite[]} [nested] */
function skipReasons(nested) {
  const annotations = allSpecs(nested)
    .flatMap(({ tests }) => tests)
    .flatMap((test) => test.annotations);
  const skips = annotations.filter(({ type }) => type === 'skip');
  return skips.map(({ description }) => description ?? 'no reason');
}

/** @param {E2eSuite[]} [nested] */
function e2eFailures(nested) {
  const failed = allSpecs(nested).filter(({ ok }) => !ok);
  return failed.map(({ title, tests }) => {
    const results = tests.flatMap((test) => test.results);
    const { message = '' } = results.find(({ error }) => error)?.error ?? {};
    return `${title}: ${stripVTControlCharacters(message)}`;
  });
}
