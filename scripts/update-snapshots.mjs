// @ts-check
// Takes the pictures anew with which the end-to-end tests compare the pages, only those that differ, and weighs
// the pages anew.
import { findBrowser } from './browser.mjs';
import { build, fail, runNode } from './run.mjs';
import { setup } from './setup.mjs';

await setup();
const { executablePath } = await findBrowser();
if ((await build()) !== 0) fail('The build failed; what it said is above.');
process.exitCode = await runNode(
  [
    ...['node_modules/@playwright/test/cli.js', 'test'],
    ...['tests/e2e/fixture/look.spec.ts', 'tests/e2e/fixture/weights.spec.ts'],
    ...['--project=fixture', '--update-snapshots=changed'],
  ],
  // Anything but SIGINT ends Playwright without its servers.
  { env: { CHROMIUM_PATH: executablePath }, stopWith: 'SIGINT' },
);
