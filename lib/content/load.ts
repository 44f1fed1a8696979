import path from 'node:path';
import { readAddresses } from './address-file';
import { type Addresses, identify, newAddresses } from './addresses';
import { type Blog, createBlog } from './blog';
import { checkAddresses } from './check-addresses';
import { checkPages } from './check-pages';
import { checkPosts } from './check-posts';
import { checkTranslations } from './check-translations';
import { byPlace, type Problem } from './problem';
import { type PageFile, type PostFile, type Reading, readPage, readPost } from './read-post';
import { remembering } from './remember';
import { type Listing, listSources, type SourceFile } from './source';
import { type PostStatus, statusAt } from './status';

/** Everything in `content/`, read at one moment. */
export type Content = {
  blog: Blog;
  pages: PageFile[];
  /** Every problem in every file, by file and line. A post with a problem in its body is still in `blog`. */
  problems: Problem[];
  /** Posts that production leaves out, by date. */
  withheld: { post: PostFile; status: Exclude<PostStatus, 'published'> }[];
  /** Every address that was ever published, and those of them that are written down nowhere yet. */
  addresses: { all: Addresses; unwritten: Addresses };
};

export type LoadOptions = {
  /** The project's root: the folder that holds `content/`. */
  root: string;
  /** IANA name of the zone in which authors write times. */
  timeZone: string;
  /** BCP 47 tag of the language of posts that name none. */
  language: string;
  /** Milliseconds since the epoch; posts dated later are scheduled. */
  now: number;
  /** Whether drafts and scheduled posts are in `blog`, as in development. */
  showUnpublished: boolean;
};

const readPostAgain = remembering(readPost);
const readPageAgain = remembering(readPage);

/** Reads all posts and pages. The one place where drafts and scheduled posts fall out. */
export function loadContent(options: LoadOptions): Content {
  const { root, now, showUnpublished } = options;
  const listings = listAll(root);
  const read = readers(options);
  const posts = readAll(listings.posts, read.post);
  const pages = readAll(listings.pages, read.page);
  const withheld = posts.values.flatMap((post) => {
    const status = statusAt(post, now);
    return status === 'published' ? [] : [{ post, status }];
  });
  const unpublished = new Set(withheld.map(({ post }) => post));
  const published = posts.values.filter((post) => !unpublished.has(post));
  const known = readAddresses(root);
  const unwritten = newAddresses(published, known.entries);
  return {
    blog: createBlog(
      (showUnpublished ? posts.values : published).map((post) => {
        return { ...post, id: identify(post, known.entries).id };
      }),
      now,
    ),
    pages: pages.values,
    problems: [
      ...posts.problems,
      ...pages.problems,
      ...checkPages(pages.values),
      ...checkPosts(posts.values, pages.values),
      ...checkTranslations(posts.values),
      ...known.problems,
      // A post that could not be read may have any address.
      ...(posts.complete ? checkAddresses(known, { published, withheld }) : []),
    ].sort(byPlace),
    withheld: withheld.sort((a, b) => a.post.date.epoch - b.post.date.epoch),
    addresses: { all: new Map([...known.entries, ...unwritten]), unwritten },
  };
}

/** Every post and page, each to be read when its turn comes. */
export function readFiles(options: LoadOptions): (() => Reading<PostFile | PageFile>)[] {
  const { posts, pages } = listAll(options.root);
  const read = readers(options);
  return [
    ...posts.files.map((file) => () => read.post(file)),
    ...pages.files.map((file) => () => read.page(file)),
  ];
}

function listAll(root: string): { posts: Listing; pages: Listing } {
  return {
    posts: listSources(root, path.posix.join('content', 'posts')),
    pages: listSources(root, path.posix.join('content', 'pages')),
  };
}

function readers({ timeZone, language }: LoadOptions) {
  return {
    post: (file: SourceFile) => readPostAgain(file, timeZone, language),
    page: (file: SourceFile) => readPageAgain(file),
  };
}

function readAll<T>(
  { files, strays }: Listing,
  read: (file: SourceFile) => Reading<T>,
): { values: T[]; complete: boolean; problems: Problem[] } {
  const readings = files.map(read);
  return {
    values: readings.flatMap(({ value }) => value ?? []),
    complete: readings.every(({ value }) => value !== undefined),
    problems: [
      ...strays.map(({ shown: file, message }) => {
        return { file, line: 1, column: 1, field: 'file', message };
      }),
      ...readings.flatMap(({ problems }) => problems),
    ],
  };
}
