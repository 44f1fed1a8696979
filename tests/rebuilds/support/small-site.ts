import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyProject, temporaryFolder } from '@/scripts/copy-project';
import { childEnv, root } from '@/scripts/run.mjs';

/** What a build says of the site, by name: pages, feeds and the like as they are served. */
export type Built = Record<string, string>;

/** A copy of the project with content of its own, to be built and changed. */
export type SmallSite = {
  /** Builds with whatever builds before have kept, and reads what came of it. */
  build: () => Built;
  /** Writes a file in place of the one that may be there. */
  write: (file: string, content: string | Uint8Array) => void;
  /** Puts `then` where the file has `now`, which it must have. */
  edit: (file: string, now: string, then: string) => void;
  has: (file: string) => boolean;
};

/**
 * @param posts what is written to content/posts, by path
 */
export function smallSite(posts: Record<string, string | Uint8Array>): SmallSite {
  const folder = path.join(temporaryFolder(), 'site');
  const at = (file: string) => path.join(folder, file);
  copyProject(folder);
  for (const part of ['posts', 'pages', 'addresses.json']) {
    fs.rmSync(at(path.join('content', part)), { recursive: true, force: true });
  }
  // What the project's own build has compiled: this, and nothing that is kept of content.
  const compiled = path.join(root, '.next/cache/turbopack');
  if (fs.existsSync(compiled))
    fs.cpSync(compiled, at('.next/cache/turbopack'), { recursive: true });
  const write = (file: string, content: string | Uint8Array) => {
    // Packages are hard links: written in place, they would change where they come from.
    fs.rmSync(at(file), { force: true });
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), content);
  };
  const edit = (file: string, now: string, then: string) => {
    const text = fs.readFileSync(at(file), 'utf8');
    if (!text.includes(now)) throw new Error(`${file} does not have: ${now}`);
    write(file, text.replace(now, then));
  };
  for (const [name, content] of Object.entries(posts)) write(`content/posts/${name}`, content);
  // Types show on no page, and take a third of the time.
  edit('scripts/build.ts', '(await checkTypes()) ||', '');
  return {
    write,
    edit,
    build: () => {
      build(folder);
      return readBuilt(at('.next'));
    },
    has: (file) => fs.existsSync(at(file)),
  };
}

function build(cwd: string): void {
  const args = ['--import', 'tsx', 'scripts/build.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: childEnv(),
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function readBuilt(next: string): Built {
  const app = path.join(next, 'server/app');
  const served = filesIn(app).filter((name) => /\.(?:html|body)$/.test(name));
  const texts = served.filter((name) => !/^(?:_|scripts|katex|fonts|icons)/.test(name));
  const search = path.join(next, 'static/media/search');
  const found = filesIn(search).map((name) => fs.readFileSync(path.join(search, name), 'utf8'));
  return Object.fromEntries([
    ...texts.map((name) => [
      name.replace(/\.(?:html|body)$/, ''),
      fs.readFileSync(path.join(app, name), 'utf8'),
    ]),
    ['search', found.join('\n')],
  ]);
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort();
}
