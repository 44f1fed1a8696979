// Measures what an author waits for: from saving a file to seeing it in the page that is open.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, errors, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { chromiumArgs } from './chromium-args.mjs';
import { copyProject, temporaryFolder } from './copy-project';
import { startServer } from './local-server';
import { quantile } from './quantile';

const edits = 20;
const warmUps = 3;
const patience = 10_000;

const project = path.join(temporaryFolder(), 'project');
// Yesterday's: on the first page, and in no time zone scheduled for later.
const date = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function writePost(slug: string, title: string, text: string): void {
  const post = `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;
  writeFileSync(path.join(project, `content/posts/${slug}.mdx`), post);
}

/** Saves something and gives the milliseconds until the page shows the text. */
async function measure(page: Page, text: string, save: () => void): Promise<number> {
  const saved = performance.now();
  save();
  // biome-ignore lint/performance/useDomNodeTextContent: the text content holds the page's data too.
  const shown = (wanted: string) => document.body.innerText.includes(wanted);
  try {
    await page.waitForFunction(shown, text, { polling: 'raf', timeout: patience });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new Error(`"${text}" was not on the screen within ${patience / 1000} s.`);
  }
  return performance.now() - saved;
}

async function measureEdits(page: Page, address: string): Promise<number[]> {
  const times: number[] = [];
  await page.goto(`${address}/posts/bench-reload`);
  for (let edit = 1; edit <= warmUps + edits; edit += 1) {
    // Apart from each other, as an author's are, so that no two are answered as one.
    await pause(300);
    const text = `Edit number ${edit}.`;
    const time = await measure(page, text, () => writePost('bench-reload', 'Bench reload', text));
    if (edit > warmUps) times.push(time);
  }
  return times;
}

async function measureNewFile(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await pause(300);
  return measure(page, 'Bench new file', () => writePost('bench-new', 'Bench new file', 'New.'));
}

copyProject(project);
writePost('bench-reload', 'Bench reload', 'Before any edit.');
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const server = await startServer('dev', project);
try {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(120_000);
  const times = await measureEdits(page, server.address);
  const [median, p90, max] = [0.5, 0.9, 1].map((share) => quantile(times, share).toFixed(0));
  console.log(`Edit to screen, ${edits} edits: median ${median} ms, p90 ${p90} ms, max ${max} ms`);
  console.log(
    `New file to home page: ${(await measureNewFile(page, server.address)).toFixed(0)} ms`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
