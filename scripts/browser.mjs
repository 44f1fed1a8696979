// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromiumArgs } from './chromium-args.mjs';
import { aptInstall, installableSystem } from './debian.mjs';
import { runNode } from './run.mjs';

/** The first has no window to draw, and takes a third of the others' processor time. */
const systemNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Finds a Chromium that starts, installing one where that is possible. No path means Playwright's
 * own browser. Needs the dependencies to be installed.
 * @returns {Promise<{ executablePath?: string }>}
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (await starts(asked)) return { executablePath: asked };
    throw new Error(`CHROMIUM_PATH is ${asked}, but no browser starts from there.`);
  }
  // Without a network the download gives up after about two seconds, so it can come before the
  // system's browser, which may be older or newer than the one that Playwright is made for.
  if ((await starts()) || ((await download()) && (await starts()))) return {};

  const system =
    (await systemBrowser()) ?? ((await installDebian()) ? await systemBrowser() : undefined);
  if (system) return { executablePath: system };
  throw new Error(
    'The end-to-end tests need Chromium, and none was found. Install it (on Debian: apt-get ' +
      'install chromium-headless-shell; elsewhere: npx playwright install chromium-headless-shell), or set ' +
      'CHROMIUM_PATH to a Chromium or Chrome.',
  );
}

/**
 * Whether a browser is there and runs: a file alone may be a stub, or miss a library.
 * @param {string} [executablePath]
 */
async function starts(executablePath) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArgs });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own download, kept short: where it cannot be had, the system's browser will do. */
async function download() {
  console.log("Installing Playwright's browser ...");
  const command = ['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell'];
  const code = await runNode(command, { quiet: true, timeout: 60_000 });
  if (code !== 0) console.log("Playwright's browser cannot be downloaded here.");
  return code === 0;
}

async function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of systemNames) {
    for (const file of folders.map((folder) => path.join(folder, name))) {
      if (existsSync(file) && (await starts(file))) return file;
    }
  }
}

/** On Debian, as root: the distribution's Chromium, with a font that has Hangul. */
async function installDebian() {
  if (installableSystem() !== 'debian') return false;
  const font = 'fonts-noto-cjk';
  return (
    (await aptInstall('chromium-headless-shell', font)) || (await aptInstall('chromium', font))
  );
}
