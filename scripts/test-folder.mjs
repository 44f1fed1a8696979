// @ts-check
// All tests of a folder in one process: what they import is loaded once. They are listed here because
// Node 20 knows no globs.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2] ?? 'tests');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .sort();
for (const file of files) await import(pathToFileURL(path.join(folder, file)).href);
