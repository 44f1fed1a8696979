// Measures what a build costs: cold, with one post touched, and unchanged, for growing numbers of posts.
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Consumption, consume } from './bench-build/consumption';
import { countMade } from './bench-build/made';
import { benchPosts } from './bench-build/posts';
import { copyProject, temporaryFolder } from './copy-project';
import { fail } from './run.mjs';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '10,100,1000' } } });
const numbers = values.posts.split(',').map(Number);
if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
  fail('Say numbers of posts: npm run bench:build -- --posts 10,100,1000');
}

type Row = { posts: number; kind: string; bytes: number } & Consumption;

async function build(project: string): Promise<Consumption> {
  const done = await consume(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: project,
  });
  if (done.status !== 0) fail(done.output);
  return done;
}

/** Bytes of what a build leaves to be served, without its cache. */
function outputBytes(project: string): number {
  const size = (folder: string): number =>
    readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
      const file = path.join(folder, entry.name);
      return sum + (entry.isDirectory() ? size(file) : statSync(file).size);
    }, 0);
  return size(path.join(project, '.next/server/app')) + size(path.join(project, '.next/static'));
}

async function measure(posts: number): Promise<Row[]> {
  const project = path.join(temporaryFolder(), 'project');
  copyProject(project);
  const folder = path.join(project, 'content/posts');
  // The site's own posts have pictures and diagrams, which are measured on their own.
  rmSync(folder, { recursive: true });
  rmSync(path.join(project, 'content/addresses.json'), { force: true });
  mkdirSync(folder);
  const written = benchPosts(process.cwd(), posts);
  for (const { slug, text } of written) writeFileSync(path.join(folder, `${slug}.mdx`), text);
  const rows: Row[] = [];
  const settings = path.join(project, 'content/site.ts');
  // As many as Hugo and its themes show on a page of a list.
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/postsPerPage: \d+/, 'postsPerPage: 10'),
  );
  for (const kind of ['cold', 'one touched', 'unchanged']) {
    if (kind === 'one touched')
      appendFileSync(path.join(folder, 'bench-0.mdx'), '\n한 문장을 더합니다.\n');
    const made = countMade(project);
    const done = await build(project);
    rows.push({ posts, kind, bytes: outputBytes(project), ...done });
    const [cpu, wall] = [done.cpu.toFixed(1), done.wall.toFixed(1)];
    const memory = (done.memory / 2 ** 20).toFixed(0);
    const output = (outputBytes(project) / 2 ** 20).toFixed(1);
    console.log(
      `${posts} posts, ${kind}: ${cpu} s CPU, ${wall} s, ${memory} MB at its peak, ${output} MB of output; made anew: ${made()}`,
    );
  }
  rmSync(project, { recursive: true, force: true });
  return rows;
}

const rows: Row[] = [];
for (const number of numbers) rows.push(...(await measure(number)));
for (const kind of ['cold', 'one touched', 'unchanged']) {
  const all = rows.filter((row) => row.kind === kind);
  for (const [n, more] of all.slice(1).entries()) {
    const less = all[n];
    if (!less) continue;
    const further = more.posts - less.posts;
    const cpu = (1000 * (more.cpu - less.cpu)) / further;
    const bytes = (more.bytes - less.bytes) / further / 1000;
    console.log(
      `Each further post, ${kind}, ${less.posts} to ${more.posts}: ${cpu.toFixed(1)} ms CPU, ${bytes.toFixed(0)} kB of output`,
    );
  }
}
