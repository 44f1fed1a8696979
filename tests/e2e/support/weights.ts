import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { firstLoadBytes } from '@/scripts/first-load';
import { largestOfPattern, readPrerendered } from '@/scripts/prerendered';

/** What a reader waits for, in bytes under Brotli; fonts are compressed as they are. */
export type Weight = { html: number; css: number; scripts: number; fonts: number };

/**
 * The weights of the page with the most in it, of each type, by address pattern.
 * @param root of a project that is built
 */
export function weights(root: string): Record<string, Weight> {
  const pages = largestOfPattern(readPrerendered(root).pages);
  return Object.fromEntries(
    pages
      .map(({ pattern, file }) => [pattern, weightOf(root, readFileSync(file, 'utf8'))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Of a page, with all that it needs before it is shown. */
export function weightOf(root: string, html: string): Weight {
  const files = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  const read = (...names: string[]) => readFileSync(path.join(root, '.next', ...names));
  const css = files(/<link rel="stylesheet" href="\/_next\/([^"]+)"/g);
  const fonts = files(/<link rel="preload" href="\/fonts\/([^"]+)"/g);
  return {
    html: brotliCompressSync(html).length,
    css: sum(css.map((name) => brotliCompressSync(read(name)).length)),
    scripts: firstLoadBytes(root, html),
    fonts: sum(fonts.map((name) => read('server/app/fonts', `${name}.body`).length)),
  };
}
