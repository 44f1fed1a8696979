import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { findBrowser } from './browser.mjs';
import { chromiumArgs } from './chromium-args.mjs';
import { temporaryFolder } from './copy-project';
import { freePort } from './free-port.mjs';
import { root, run, runNode } from './run.mjs';

/** Heavy, and of use to few: installed when it is asked for, and kept beside the dependencies. */
export const lighthouseVersion = '13.5.0';
const folder = path.join(root, `node_modules/.cache/pildam/lighthouse-${lighthouseVersion}`);
const command = path.join(folder, 'node_modules/lighthouse/cli/index.js');

const categories = '--only-categories=performance,accessibility,best-practices,seo';

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      numericValue: z.number().optional(),
      displayValue: z.string().optional(),
      details: z.unknown().optional(),
    }),
  ),
});

/** What Lighthouse says of one page. Times in milliseconds, scores from 0 to 1. */
export type Report = z.infer<typeof reportSchema>;

/** @throws when npm cannot install it */
async function install(): Promise<void> {
  if (existsSync(command)) return;
  console.log(`Installing Lighthouse ${lighthouseVersion} ...`);
  mkdirSync(folder, { recursive: true });
  const dependencies = { lighthouse: lighthouseVersion };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const code = await run('npm', ['install', ...quiet], { cwd: folder });
  if (code !== 0) throw new Error('Lighthouse could not be installed; what npm said is above.');
}

/**
 * Starts a browser for Lighthouse, on a simulated phone with a slow network.
 * @returns how to look at an address, and how to close the browser
 */
export async function startLighthouse() {
  await install();
  const port = await freePort();
  const { executablePath } = await findBrowser();
  const args = [...chromiumArgs, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  const output = path.join(temporaryFolder(), 'report.json');
  /** @throws when Lighthouse fails, or the page does not load */
  const look = async (url: string): Promise<Report> => {
    const flags = [`--port=${port}`, '--output=json', `--output-path=${output}`, categories];
    const quiet = ['--quiet', '--no-enable-error-reporting'];
    const code = await runNode([command, url, ...flags, ...quiet]);
    if (code !== 0) throw new Error(`Lighthouse failed at ${url}; what it said is above.`);
    const report = reportSchema.parse(JSON.parse(readFileSync(output, 'utf8')));
    if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
    return report;
  };
  return { look, close: () => browser.close() };
}
