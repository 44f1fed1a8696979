// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './run.mjs';
import { checked, readJson, results } from './test-results.mjs';

/**
 * Runs the tests of a folder with node:test, in one process, and prints what they said when they are
 * through: several can run at once.
 * @param {string} title what to print above it
 * @param {string} folder
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [share] such as `1/2`: every second file, from the first
 */
export async function nodeTests(title, folder, env, share) {
  const place = path.join(results, title.replaceAll(/\W+/g, '-'));
  const reporters = [
    ['spec', `${place}.txt`],
    ['./scripts/count-tests.mjs', `${place}.json`],
  ].flatMap(([name, file]) => [`--test-reporter=${name}`, `--test-reporter-destination=${file}`]);
  const args = ['--import', 'tsx', ...reporters, 'scripts/test-folder.mjs', folder, share ?? ''];
  const code = await runNode(args, { env });
  console.log(`${title}\n${readFileSync(`${place}.txt`, 'utf8')}`);
  return checked(code, readJson(`${place}.json`));
}
