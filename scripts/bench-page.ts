// Measures what a reader waits for: Lighthouse on the pages of the production site, on a simulated
// phone, and the weight of each page type's scripts. Other addresses can be given as arguments.
import { readFileSync } from 'node:fs';
import { firstLoadBytes } from './first-load';
import { lighthouseVersion, startLighthouse } from './lighthouse';
import { startServer } from './local-server';
import { describeReport, median } from './page-report';
import { largestOfPattern, type PrerenderedPage, readPrerendered } from './prerendered';
import { build, fail, root } from './run.mjs';

const runs = 5;
const asked = process.argv.slice(2);
const isElsewhere = (address: string) => /^https?:\/\//.test(address);
const isOwn = asked.length === 0 || !asked.every(isElsewhere);

if (isOwn && (await build()) !== 0) fail('The build failed; what it said is above.');
const pages = isOwn ? readPrerendered(root).pages : [];
const html = ({ file }: PrerenderedPage) => readFileSync(file, 'utf8');

/** The home page, the first post, the post with the most code, and the longest page of a tag. */
function usualAddresses(): string[] {
  const code = (page: PrerenderedPage) =>
    [...html(page).matchAll(/<pre\b.*?<\/pre>/gs)].join('').length;
  const posts = pages.filter(({ pattern }) => pattern === '/posts/[slug]');
  const [mostCode] = posts.sort((a, b) => code(b) - code(a));
  const tag = largestOfPattern(pages).find(({ pattern }) => pattern === '/tags/[tag]');
  const seed = '/posts/introduction-to-aws-lambda';
  return [...new Set(['/', seed, mostCode?.address ?? seed, tag?.address ?? '/tags'])];
}

const server = isOwn ? await startServer('start', root) : undefined;
const lighthouse = await startLighthouse();
try {
  const compression = isOwn ? ' Compressed with gzip, by `next start`.' : '';
  console.log(`Lighthouse ${lighthouseVersion}, mobile, median of ${runs}.${compression}\n`);
  for (const address of asked.length > 0 ? asked : usualAddresses()) {
    const reports = [];
    const url = isElsewhere(address) ? address : `${server?.address}${address}`;
    for (let run = 0; run < runs; run += 1) reports.push(await lighthouse.look(url));
    console.log(`${decodeURI(address)}\n${describeReport(median(reports))}\n`);
  }
} finally {
  await lighthouse.close();
  await server?.stop();
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
if (isOwn) {
  console.log('Scripts of a page before the reader does anything, with Brotli:');
}
for (const page of largestOfPattern(pages)) {
  const bytes = firstLoadBytes(root, html(page));
  console.log(`  ${page.pattern.padEnd(34)} ${kilobytes(bytes)} kB`);
}
