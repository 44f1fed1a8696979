import { createHash } from 'node:crypto';
import type { Content } from '../content/load';
import { shared } from '../shared';
import { buildIndex } from './build';
import { indexFiles } from './index-files';
import { siteDocuments } from './site-documents';

/** The index of the posts: all its files but the first, under a version that says what is in them. */
export type SiteIndex = { version: string; names: string; files: ReadonlyMap<string, string> };

const known = shared('search', () => new WeakMap<Content, Promise<SiteIndex>>());

/** The index of what readers may see; made once for a state of the content. */
export function siteIndex(content: Content): Promise<SiteIndex> {
  const index = known.get(content) ?? make(content);
  known.set(content, index);
  return index;
}

async function make({ blog }: Content): Promise<SiteIndex> {
  const files = buildIndex(await siteDocuments(blog));
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const version = hash.digest('hex').slice(0, 10);
  const names = JSON.stringify({ ...JSON.parse(files.get(indexFiles.names) ?? ''), version });
  files.delete(indexFiles.names);
  return { version, names, files };
}
