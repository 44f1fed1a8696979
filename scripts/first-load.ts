import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What the scripts of any page may weigh, in bytes under Brotli. React and Next alone would be 115,500. */
export const scriptBudget = 6_000;

/**
 * The weight of the scripts that a prerendered page loads before the reader does anything.
 * @param root the project's root
 * @param html the page
 * @returns bytes under Brotli
 * @throws Error for a script that is none of lib/reader-scripts.ts
 */
export function firstLoadBytes(root: string, html: string): number {
  const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src);
  const names = new Set<string>();
  const add = (name: string) => {
    if (names.has(name)) return;
    names.add(name);
    for (const [, imported = ''] of readScript(root, name).matchAll(STATIC_IMPORT)) add(imported);
  };
  for (const source of sources) {
    if (!source.startsWith('/scripts/')) throw new Error(`A page loads ${source}.`);
    add(path.basename(source));
  }
  return [...names]
    .map((name) => brotliCompressSync(readScript(root, name)).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

const STATIC_IMPORT = /\b(?:from|import)"\.\/([^"]+)"/g;

function readScript(root: string, name: string): string {
  return readFileSync(path.join(root, '.next/server/app/scripts', `${name}.body`), 'utf8');
}
