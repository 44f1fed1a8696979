import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Blog } from '../content/blog';
import { keptFile, parseJson, pruneKept } from '../kept-file';
import { makerHash } from '../maker-hash';
import { shared } from '../shared';
import { buildIndex, namesFile, shardsFor } from './build';
import { indexFileNames, indexFiles } from './index-files';
import { siteDocuments } from './site-documents';

/** In `.next/cache`. */
const FOLDER = 'search';

const keptName = ({ version }: IndexPlan) => `${version}.json`;

const keptSchema = z.array(z.tuple([z.string(), z.string()]));

/** What the index of some posts will be, known without reading them as pages: its version and its files. */
export type IndexPlan = { version: string; shards: number; files: string[] };

/** The files of an index but the first, by name. */
export type SiteIndex = ReadonlyMap<string, string>;

const last = shared('search', (): { posts?: Blog['posts']; index?: Promise<SiteIndex> } => ({}));

/**
 * Plans the index of what readers may see. Its version changes with every post, and with the code and the
 * packages that the index is made with.
 */
export function planIndex({ posts }: Pick<Blog, 'posts'>): IndexPlan {
  const told = posts.map(({ slug, title, category, tags, date, body }) => {
    return [slug, title, category?.label, tags.map(({ label }) => label), date.iso, body];
  });
  const recipe = JSON.stringify([told, makerHash()]);
  const shards = shardsFor(posts.reduce((sum, { body }) => sum + body.source.length, 0));
  return {
    version: createHash('sha256').update(recipe).digest('hex').slice(0, 10),
    shards,
    files: indexFileNames(posts.length, shards),
  };
}

/** The first file of the index of what readers may see: it says where the others are. */
export async function siteNames(blog: Pick<Blog, 'posts'>): Promise<string> {
  const { version, shards } = planIndex(blog);
  return JSON.stringify({ ...namesFile(await siteDocuments(blog), shards), version });
}

/**
 * The index of what readers may see; made anew when a post has changed. That takes much memory: of a build, the
 * step after the pages does it.
 */
export function siteIndex(blog: Pick<Blog, 'posts'>): Promise<SiteIndex> {
  if (last.index && isSame(blog.posts, last.posts)) return last.index;
  const index = make(blog);
  Object.assign(last, { posts: blog.posts, index });
  return index;
}

/** A post that was read again has a body of its own, whatever changed in it. */
function isSame(posts: Blog['posts'], before: Blog['posts'] = []): boolean {
  return (
    posts.length === before.length && posts.every(({ body }, index) => body === before[index]?.body)
  );
}

/** Removes the indexes of other posts from what builds keep. */
export function pruneIndexes(blog: Pick<Blog, 'posts'>): Promise<void> {
  const kept = keptName(planIndex(blog));
  return pruneKept(FOLDER, (name) => name === kept);
}

async function make(blog: Pick<Blog, 'posts'>): Promise<SiteIndex> {
  const plan = planIndex(blog);
  if (process.env.NODE_ENV !== 'production') return build(blog, plan);
  const kept = await keptFile(FOLDER, keptName(plan), async () => {
    return Buffer.from(JSON.stringify([...(await build(blog, plan))]));
  });
  const { data } = keptSchema.safeParse(parseJson(kept.toString()));
  return data ? new Map(data) : build(blog, plan);
}

async function build(blog: Pick<Blog, 'posts'>, { shards }: IndexPlan): Promise<SiteIndex> {
  const files = buildIndex(await siteDocuments(blog), shards);
  files.delete(indexFiles.names);
  return files;
}
