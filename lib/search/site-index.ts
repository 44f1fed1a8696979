import { createHash } from 'node:crypto';
import type { Content } from '../content/load';
import { shared } from '../shared';
import { buildIndex } from './build';
import { indexFiles } from './index-files';
import { siteDocuments } from './site-documents';

/** The index of the posts: its first file, and the others, under a version that says what is in them. */
export type SiteIndex = { version: string; names: string; files: ReadonlyMap<string, string> };

const last = shared(
  'search',
  (): { posts?: Content['blog']['posts']; index?: Promise<SiteIndex> } => ({}),
);

/** The index of what readers may see; made anew when a post has changed. */
export function siteIndex({ blog }: Content): Promise<SiteIndex> {
  if (last.index && isSame(blog.posts, last.posts)) return last.index;
  const index = make(blog);
  Object.assign(last, { posts: blog.posts, index });
  return index;
}

/** A post that was read again has a body of its own, whatever changed in it. */
function isSame(posts: Content['blog']['posts'], before: Content['blog']['posts'] = []): boolean {
  return (
    posts.length === before.length && posts.every(({ body }, index) => body === before[index]?.body)
  );
}

async function make(blog: Content['blog']): Promise<SiteIndex> {
  const files = buildIndex(await siteDocuments(blog));
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const version = hash.digest('hex').slice(0, 10);
  const names = JSON.stringify({ ...JSON.parse(files.get(indexFiles.names) ?? ''), version });
  files.delete(indexFiles.names);
  return { version, names, files };
}
