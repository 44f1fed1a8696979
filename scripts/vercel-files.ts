import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What is wrong with the files that a build serves for good (scripts/static-files.ts) on Vercel. */
export function missingFiles(project: string, output: string): string[] {
  const served = '_next/static/media';
  const names = readdirSync(path.join(project, '.next/static/media'), {
    recursive: true,
    encoding: 'utf8',
  });
  return names
    .filter((name) => !existsSync(path.join(output, 'static', served, name)))
    .map((name) => `/${served}/${name} is not in Vercel's output.`);
}
