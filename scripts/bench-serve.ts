// Measures how fast `next start` serves a page of ours, in turns with a bare Next page of the same size.
// Another page can be given as an argument.
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { BARE_PATH, BareAppError, makeBareApp } from './bench-serve/bare-app';
import { describeComparison } from './bench-serve/comparison';
import { listenerOn } from './bench-serve/listener';
import { READERS, type Target, type Turn, takeTurn } from './bench-serve/turn';
import { describeWeight, weigh } from './bench-serve/weight';
import { temporaryFolder } from './copy-project';
import { startServer } from './local-server';
import { readPrerendered } from './prerendered';
import { build, fail, root } from './run.mjs';

const TURNS = 9;
const TURN = 3000;
const asked = process.argv[2] ?? '/posts/introduction-to-aws-lambda';

if (process.platform !== 'linux') fail('Processor time is read from /proc, which only Linux has.');
if (!existsSync(path.join(root, '.next/BUILD_ID')) && (await build()) !== 0) {
  fail('The build failed; what it said is above.');
}
const page = readPrerendered(root).pages.find(({ address }) =>
  [address, decodeURIComponent(address)].includes(asked),
);
if (!page) fail(`The build in .next has no page ${asked}. Give a path, such as /about.`);

const targetOn = (address: string, place: string): Target => ({
  url: address + place,
  pid: listenerOn(Number(new URL(address).port)),
});

async function compare(ours: Target, bare: Target, encoding: 'gzip' | 'identity'): Promise<string> {
  const turns: { ours: Turn[]; bare: Turn[] } = { ours: [], bare: [] };
  for (const target of [ours, bare]) await takeTurn(target, encoding, TURN);
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.ours.push(await takeTurn(ours, encoding, TURN));
    turns.bare.push(await takeTurn(bare, encoding, TURN));
  }
  return describeComparison(turns.ours, turns.bare);
}

const html = readFileSync(page.file, 'utf8');
const folder = temporaryFolder();
const bareHtml = await makeBareApp(folder, html).catch((error: unknown) => {
  if (error instanceof BareAppError) fail(error.message);
  throw error;
});
console.log(`${asked}: ${describeWeight(weigh(html))}; bare: ${describeWeight(weigh(bareHtml))}`);
console.log(`Node.js ${process.version}, ${READERS} readers, ${TURNS} turns of ${TURN / 1000} s`);

const site = await startServer('start', root);
const bareSite = await startServer('start', folder);
try {
  const ours = targetOn(site.address, page.address);
  const bare = targetOn(bareSite.address, BARE_PATH);
  for (const encoding of ['gzip', 'identity'] as const) {
    const busy = loadavg()[0]?.toFixed(1);
    console.log(`\nAccept-Encoding ${encoding}, load before it ${busy}`);
    console.log(await compare(ours, bare, encoding));
  }
} finally {
  await bareSite.stop();
  await site.stop();
}
