import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { shared } from './shared';

/** Folders of the code that turns content into what is served. */
const CODE = ['lib', 'components/mdx'];

const made = shared('maker-hash', (): { hash?: string } => ({}));

/**
 * A hash of our code and of the versions of all packages: what was made of the same content by the same
 * makers is the same. Read once in a process.
 */
export function makerHash(): string {
  made.hash ??= hashOf(process.cwd());
  return made.hash;
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  const add = (name: string) => {
    hash.update(name).update(fs.readFileSync(path.join(/* turbopackIgnore: true */ root, name)));
  };
  for (const folder of CODE) {
    const names = fs.readdirSync(path.join(/* turbopackIgnore: true */ root, folder), {
      recursive: true,
      encoding: 'utf8',
    });
    for (const name of names.filter((each) => /\.tsx?$/.test(each)).sort()) {
      add(path.join(/* turbopackIgnore: true */ folder, name));
    }
  }
  add('package-lock.json');
  return hash.digest('hex');
}
