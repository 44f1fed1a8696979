import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What Next and React ask of a page that has no script of its own, in bytes under Brotli. */
export const frameworkFloor = 115_500;

/** What our own scripts may weigh on top of it, on any page. */
export const ownBudget = 6_000;

/**
 * The weight of the scripts that a prerendered page loads before the reader does anything.
 * @param root the project's root
 * @param html the page
 * @returns bytes under Brotli
 */
export function firstLoadBytes(root: string, html: string): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="\/_next\/(?<file>[^"?]+)[^>]*>/g)]
    // Only browsers that are too old for the site load these.
    .filter(([tag]) => !/\bnomodule\b/i.test(tag))
    .map(({ groups }) => groups?.file ?? '');
  return [...new Set(scripts)]
    .map((file) => brotliBytes(path.join(root, '.next', file)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Most pages load the same scripts, and they are slow to compress. */
const weights = new Map<string, number>();

function brotliBytes(file: string): number {
  const bytes = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weights.set(file, bytes);
  return bytes;
}
