// @ts-check
// All tests of a folder in one process: what they import is loaded once. Of those that mostly wait, several
// processes take a share each. They are listed here because Node 20 knows no globs.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2] ?? 'tests');
const [share = 1, shares = 1] = (process.argv[3] ?? '').split('/').filter(Boolean).map(Number);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort()
  .filter((_, place) => place % shares === share - 1);
for (const file of files) await import(pathToFileURL(path.join(folder, file)).href);
