import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutFramework } from './finish-pages';

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

/** Whether a page has lost what scripts/finish-pages.ts takes out; Next's page for errors keeps it. */
export function isFinished(file: string): boolean {
  if (!file.includes('.html') || file.includes('_global-error')) return true;
  const html = readFileSync(file, 'utf8');
  return withoutFramework(html) === html;
}
