import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, temporaryFolder } from '../copy-project';
import { fail } from '../run.mjs';
import { type Consumption, consume } from './consumption';
import { countMade } from './made';
import { bytesIn, type Kind, line, type Measured } from './measured';
import { postFile } from './post-file';
import type { BenchPost } from './posts';

/** How our own site is called among its peers. */
export const OURS = 'Pildam';

/** Builds these posts with a copy of this project, once for each kind, in their order, and prints each. */
export async function measureOurs(
  posts: readonly BenchPost[],
  kinds: readonly Kind[],
): Promise<Measured[]> {
  const project = path.join(temporaryFolder(), 'project');
  makeProject(project, posts);
  const measured: Measured[] = [];
  for (const kind of kinds) {
    if (kind === 'one touched') {
      appendFileSync(path.join(project, 'content/posts/bench-0.mdx'), '\n한 문장을 더합니다.\n');
    }
    const made = countMade(project);
    const done = await build(project);
    // What is served, without the build's cache.
    const served = ['.next/server/app', '.next/static'].map((name) => path.join(project, name));
    const bytes = served.reduce((sum, folder) => sum + bytesIn(folder), 0);
    const one = { ...done, site: OURS, kind, posts: posts.length, bytes };
    measured.push(one);
    console.log(`${line(one)}; made anew: ${made()}`);
  }
  rmSync(project, { recursive: true, force: true });
  return measured;
}

function makeProject(project: string, posts: readonly BenchPost[]): void {
  copyProject(project);
  const folder = path.join(project, 'content/posts');
  // The site's own posts have pictures and diagrams, which are measured on their own.
  rmSync(folder, { recursive: true });
  rmSync(path.join(project, 'content/addresses.json'), { force: true });
  mkdirSync(folder);
  for (const post of posts) {
    const { title, slug, day, category, tags, excerpt } = post;
    const fields = { title, slug, date: `${day} 09:00:00`, category, tags, excerpt };
    writeFileSync(path.join(folder, `${slug}.mdx`), postFile(fields, post));
  }
  const settings = path.join(project, 'content/site.ts');
  // As many as its peers show on a page of a list.
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/postsPerPage: \d+/, 'postsPerPage: 10'),
  );
}

async function build(project: string): Promise<Consumption> {
  const done = await consume(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: project,
  });
  if (done.status !== 0) fail(done.output);
  return done;
}
