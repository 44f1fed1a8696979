import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run.mjs';
import { consume } from '../consumption';
import { bytesIn, filesIn, type Measured } from '../measured';
import { postFile } from '../post-file';
import type { BenchPost } from '../posts';
import { type Installed, type Peer, PeerError } from './peer';

/** Posts on a page of a list. */
const PER_PAGE = 10;

/** A peer that is installed in a folder. */
export type ReadyPeer = { peer: Peer; installed: Installed; folder: string };

/**
 * Builds these posts with a peer, from nothing.
 * @throws {PeerError} where the build fails, or does not make what it should
 */
export async function measurePeer(
  ready: ReadyPeer,
  posts: readonly BenchPost[],
): Promise<Measured> {
  const { peer, installed } = ready;
  const project = makeSite(ready, posts);
  const done = await consume(installed.command, installed.args, { cwd: project, env: peer.env });
  if (done.status !== 0) throw new PeerError(`${peer.name} failed:\n${done.output}`);
  const output = path.join(project, peer.output);
  checkPages(peer, output, posts);
  const bytes = bytesIn(output);
  rmSync(project, { recursive: true });
  const site = `${peer.name} ${installed.version}`;
  return { ...done, site, kind: 'cold', posts: posts.length, bytes };
}

function makeSite({ peer, folder }: ReadyPeer, posts: readonly BenchPost[]): string {
  // In the folder that it is installed in, so that it finds its packages, and anew, so that it finds no cache.
  const project = mkdtempSync(path.join(folder, 'site-'));
  cpSync(path.join(root, 'scripts/bench-build/peers', peer.name.toLowerCase()), project, {
    recursive: true,
  });
  mkdirSync(path.join(project, peer.posts), { recursive: true });
  for (const post of posts) {
    const file = path.join(project, peer.posts, `${post.slug}.${peer.extension}`);
    writeFileSync(file, postFile(peer.frontMatter(post), post));
  }
  return project;
}

/** Posts with highlighted code, lists of all and of each tag with their further pages, and the list of tags. */
function checkPages(peer: Peer, output: string, posts: readonly BenchPost[]): void {
  const tagged = new Map<string, number>();
  for (const tag of posts.flatMap(({ tags }) => tags)) tagged.set(tag, (tagged.get(tag) ?? 0) + 1);
  const lists = [posts.length, ...tagged.values()].map((number) => Math.ceil(number / PER_PAGE));
  const expected = posts.length + lists.reduce((sum, pages) => sum + pages, 1);
  // Hugo has the first page of a list at a second address as well, which leads to the first.
  const isPage = (file: string) => file.endsWith('.html') && !file.endsWith('page/1/index.html');
  const pages = filesIn(output).filter(isPage);
  if (pages.length !== expected) {
    throw new PeerError(`${peer.name} made ${pages.length} pages in place of ${expected}.`);
  }
  for (const { slug } of posts) {
    const page = readFileSync(path.join(output, 'posts', slug, 'index.html'), 'utf8');
    if (!page.includes(peer.highlighted)) {
      throw new PeerError(`${peer.name} highlighted no code in ${slug}.`);
    }
  }
}
