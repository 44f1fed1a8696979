import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '@/lib/content/load';
import { pruneKept } from '@/lib/kept-file';
import { previewFile, previewNames } from '@/lib/previews/files';
import { planIndex, pruneIndexes, siteIndex } from '@/lib/search/site-index';

/**
 * Writes the previews and the search index where the framework serves files for good (next.config.mjs leads to
 * them): there are one or more of each post, and a route would make each a page of the build.
 * @param root the project's root, built
 */
export async function writeStaticFiles(root: string, content: Content): Promise<void> {
  const folder = path.join(root, '.next/static/media');
  const previews = path.join(folder, 'previews');
  mkdirSync(previews, { recursive: true });
  const names = new Set(previewNames(content));
  for (const name of names) {
    const file = await previewFile(content, name);
    if (file) writeFileSync(path.join(previews, name), file.bytes);
  }
  const { version, files: planned } = planIndex(content.blog);
  const files = await siteIndex(content.blog);
  const index = path.join(folder, 'search', version);
  mkdirSync(index, { recursive: true });
  for (const name of planned) writeFileSync(path.join(index, name), files.get(name) ?? '');
  await pruneKept('previews', (name) => names.has(name));
  await pruneIndexes(content.blog);
}
