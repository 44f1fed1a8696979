import type { z } from 'zod';
import { type PostDate, toPostDate } from '../dates';
import type { Body } from '../mdx/compile';
import { shorten } from '../text';
import type { BodyReading } from './body-reading';
import { describeIssues } from './describe-issue';
import { type FrontMatter, frontMatterSchema, isSlug, pageFrontMatterSchema } from './front-matter';
import { coverProblem, imageProblem } from './image-problem';
import { fileAt } from './images';
import { fileProblem } from './linked-files';
import type { Place, Problem } from './problem';
import { type FrontMatterSource, readFrontMatter } from './read-front-matter';
import { readingOf } from './readings';
import { readSource, type SourceFile } from './source';

/** One post as its file tells it, before it is known among the others. */
export type PostFile = Omit<FrontMatter, 'date' | 'updated' | 'slug' | 'excerpt' | 'lang'> & {
  slug: string;
  /** BCP 47 tag of the language that it is written in. */
  lang: string;
  excerpt: string;
  date: PostDate;
  updated?: PostDate;
  readingMinutes: number;
  body: Body;
  /** Files of the pictures in its body, as far as they are ours. */
  pictures: string[];
  /** Path from the project's root. */
  file: string;
  folder?: string;
  /** Where a front-matter field stands, for problems that show only among all posts. */
  locate: (path: readonly PropertyKey[]) => Place;
};

/** A standing page, such as `content/pages/about.mdx`. */
export type PageFile = Pick<PostFile, 'slug' | 'title' | 'excerpt' | 'body' | 'pictures' | 'file'>;

/** What reading one file gave: the thing itself where that was possible, and every problem. */
export type Reading<T> = {
  value?: T;
  problems: Problem[];
  /** Files of `public/` that were looked for, there or not. */
  looked?: string[];
};

/** Length of an excerpt made from the text, in characters as readers count them. */
const EXCERPT_LENGTH = 160;

/** Reads, validates and inspects one post. Nothing is thrown for what the author wrote. */
export function readPost(file: SourceFile, timeZone: string, language: string): Reading<PostFile> {
  return readWith(
    file,
    frontMatterSchema,
    (data, { reading, locate, body, pictures, problems }) => {
      const slug = data.slug ?? file.name;
      if (!isSlug(slug)) {
        const message = `"${slug}" (the file's name) cannot be an address; rename the file, or set \`slug\``;
        problems.push({ file: file.shown, line: 1, column: 1, field: 'slug', message });
      }
      const message = data.cover && coverProblem(data.cover, file);
      if (message) {
        problems.push({ file: file.shown, ...locate(['cover']), field: 'cover', message });
      }
      return {
        ...data,
        slug,
        lang: data.lang ?? language,
        excerpt: data.excerpt ?? shorten(reading.lead, EXCERPT_LENGTH),
        date: toPostDate(data.date, timeZone),
        updated: data.updated && toPostDate(data.updated, timeZone),
        readingMinutes: reading.minutes,
        body,
        pictures,
        file: file.shown,
        folder: file.folder,
        locate,
      };
    },
  );
}

/** Reads, validates and inspects one standing page. Nothing beside it is published. */
export function readPage({ folder: _, ...file }: SourceFile): Reading<PageFile> {
  return readWith(file, pageFrontMatterSchema, (data, { reading, body, pictures }) => ({
    slug: file.name,
    title: data.title,
    excerpt: data.excerpt ?? shorten(reading.lead, EXCERPT_LENGTH),
    body,
    pictures,
    file: file.shown,
  }));
}

type Parts = {
  reading: BodyReading;
  locate: FrontMatterSource['locate'];
  body: Body;
  pictures: string[];
  problems: Problem[];
};

function readWith<S extends z.ZodObject, T>(
  file: SourceFile,
  schema: S,
  build: (data: z.infer<S>, parts: Parts) => T,
): Reading<T> {
  const shown = { file: file.shown };
  const read = readSource(file.absolute);
  if ('message' in read) {
    return { problems: [{ ...shown, line: 1, column: 1, field: 'file', message: read.message }] };
  }
  const split = readFrontMatter(read.text);
  if (Array.isArray(split)) {
    return { problems: split.map((problem) => ({ ...shown, ...problem })) };
  }
  const body: Body = { source: split.body, format: file.format, offset: split.bodyOffset };
  const reading = readingOf(body);
  const problems: Problem[] = reading.problems.map((problem) => ({
    ...shown,
    ...problem,
    field: 'body',
  }));
  for (const { src, alt, line, column } of reading.images) {
    const message = imageProblem({ src, alt }, file);
    if (message) problems.push({ ...shown, line, column, field: 'body', message });
  }
  for (const { url, ...place } of reading.files) {
    const message = fileProblem(url, file.folder);
    if (message) problems.push({ ...shown, ...place, field: 'body', message });
  }
  const pictures = reading.images.flatMap(({ src }) => fileAt(src, file) ?? []);
  const parsed = schema.safeParse(withoutBlanks(split.data), { reportInput: true });
  if (!parsed.success) {
    for (const { path, field, message } of describeIssues(parsed.error, schema)) {
      problems.push({ ...shown, ...split.locate(path), field: field || 'front matter', message });
    }
    return { problems, looked: pictures };
  }
  const parts = { reading, locate: split.locate, body, pictures, problems };
  return { value: build(parsed.data, parts), problems, looked: pictures };
}

/** A field with nothing behind its colon counts as not written. */
export function withoutBlanks(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
