// Measures what a build costs: cold, with one post touched, and unchanged, for growing numbers of posts;
// or cold, in turns with other site generators that build the same posts.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Kind, line, type Measured } from './bench-build/measured';
import { BenchOptionsError, benchOptions } from './bench-build/options';
import { measureOurs, OURS } from './bench-build/ours';
import { type PeerName, peers } from './bench-build/peers/known';
import { measurePeer, type ReadyPeer } from './bench-build/peers/measure';
import { PeerError } from './bench-build/peers/peer';
import { benchPosts } from './bench-build/posts';
import { comparison, furtherPosts } from './bench-build/report';
import { temporaryFolder } from './copy-project';
import { fail, root } from './run.mjs';

/** All peers before anything is measured: who lacks one learns it at once. */
async function installAll(names: readonly PeerName[]): Promise<ReadyPeer[]> {
  const ready: ReadyPeer[] = [];
  for (const name of names) {
    const peer = peers[name];
    const folder = path.join(temporaryFolder(), name);
    mkdirSync(folder);
    ready.push({ peer, folder, installed: await peer.install(folder) });
  }
  return ready;
}

async function bench(): Promise<void> {
  const { numbers, vs } = benchOptions(process.argv.slice(2));
  const ready = await installAll(vs);
  const kinds: Kind[] = ready.length > 0 ? ['cold'] : ['cold', 'one touched', 'unchanged'];
  const rows: Measured[] = [];
  for (const number of numbers) {
    const posts = benchPosts(root, number);
    rows.push(...(await measureOurs(posts, kinds)));
    for (const one of ready) {
      const measured = await measurePeer(one, posts);
      console.log(line(measured));
      rows.push(measured);
    }
  }
  if (ready.length > 0) console.log(`\nNode.js ${process.version}\n${comparison(rows, OURS)}`);
  else for (const each of furtherPosts(rows, kinds)) console.log(each);
}

try {
  await bench();
} catch (error) {
  if (error instanceof PeerError || error instanceof BenchOptionsError) fail(error.message);
  throw error;
}
