import { toPostDate } from '../dates';
import type { Post } from './blog';
import { frontMatterSchema } from './front-matter';
import type { LoadOptions } from './load';
import { readFrontMatter } from './read-front-matter';
import { withoutBlanks } from './read-post';
import { listSources, readSource, type SourceFile } from './source';
import { statusAt } from './status';

/** What can be said of a post without reading its text. */
export type KnownPost = Pick<
  Post,
  'slug' | 'title' | 'lang' | 'date' | 'status' | 'aliases' | 'comments'
> & {
  /** As written. */
  tags: string[];
};

/**
 * The posts, newest first, by their front matter alone: a hundredth of the work of reading them whole,
 * for a server that has to answer at once. Files with problems are left out; a build has none.
 */
export function listKnownPosts(options: LoadOptions): KnownPost[] {
  return listSources(options.root, 'content/posts')
    .files.flatMap((file) => readHead(file, options) ?? [])
    .filter(({ status }) => options.showUnpublished || status === 'published')
    .sort((a, b) => b.date.epoch - a.date.epoch || (a.slug < b.slug ? -1 : 1));
}

function readHead(
  file: SourceFile,
  { timeZone, language, now }: LoadOptions,
): KnownPost | undefined {
  const read = readSource(file.absolute);
  if ('message' in read) return undefined;
  const split = readFrontMatter(read.text);
  if (Array.isArray(split)) return undefined;
  const { data } = frontMatterSchema.safeParse(withoutBlanks(split.data));
  if (!data) return undefined;
  const { title, lang = language, tags, aliases, draft, comments } = data;
  const date = toPostDate(data.date, timeZone);
  const status = statusAt({ draft, date }, now);
  return { slug: data.slug ?? file.name, title, lang, tags, aliases, date, status, comments };
}
