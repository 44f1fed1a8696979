import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './run.mjs';

const temporary: string[] = [];
process.on('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Makes an empty folder that is removed when this process exits. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'pildam-'));
  temporary.push(folder);
  return folder;
}

/** Copies the work tree, committed or not but without what git ignores, and its node_modules. */
export function copyProject(folder: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const files = execFileSync('git', list, options).split('\0');
  mkdirSync(folder, { recursive: true });
  for (const file of new Set(files.filter(Boolean))) {
    const source = path.join(root, file);
    // A file that is deleted but not yet committed is still listed.
    if (existsSync(source)) cpSync(source, path.join(folder, file), { recursive: true });
  }
  copyModules(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

/** Copies a folder of packages to a place where nothing is yet: by hard links, where it can. */
export function copyModules(source: string, target: string): void {
  if (spawnSync('cp', ['-al', source, target]).status !== 0) {
    rmSync(target, { recursive: true, force: true });
    execFileSync('cp', ['-a', source, target]);
    return;
  }
  // npm rewrites its own lists in place: through a hard link that would change the original's.
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    rmSync(path.join(target, entry.name));
    cpSync(path.join(source, entry.name), path.join(target, entry.name));
  }
}
