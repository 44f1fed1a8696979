import { z } from 'zod';
import { readDate } from '../dates';
import { readLanguage } from '../language';
import { nfc } from '../text';
import { aliasSegments, reservedSegments, termSlug } from '../urls';
import { isElsewhere } from './translations';

/**
 * Letters, digits and marks of any script, and `-`, `_`, `.`, `~` between them. With `.md` behind it an
 * address is that of a post's Markdown.
 */
const SLUG = /^(?!\.+$|.*\.[Mm][Dd]$)[\p{L}\p{N}\p{M}._~-]{1,80}$/u;

/** Whether `slug` can be a post's address. */
export function isSlug(slug: string): boolean {
  return SLUG.test(slug);
}

const text = z.string().trim().min(1);

/** Spaces of a width of their own are meant; those of a file's layout are not. */
const oneLine = (value: string) => value.replace(/[ \t\r\n\u2028\u2029]+/g, ' ');
const line = text.transform(oneLine);

const date = text.transform((value, context) => {
  try {
    return readDate(value);
  } catch {
    context.addIssue(
      `"${value}" is not a date that exists; write it as 2024-09-18, "2024-09-18 09:26:00" or 2024-09-18T09:26:00+09:00`,
    );
    return z.NEVER;
  }
});

const slug = text.transform(nfc).refine(isSlug, {
  error: ({ input }) =>
    `"${input}" cannot be an address; use letters (any script), digits, "-", "_" and ".", at most 80 of them, without .md at the end`,
});

const term = (longest: number) =>
  text
    .max(longest)
    .transform((label) => nfc(oneLine(label)))
    .refine((label) => termSlug(label) !== '', {
      error: 'is only dots, which cannot be an address; write a word',
    });

const alias = text.transform((path, context) => {
  const segments = aliasSegments(path);
  if (!segments) {
    context.addIssue(`"${path}" is not a path of this site; write it as /2019/03/옛-글`);
    return z.NEVER;
  }
  if (reservedSegments.some((reserved) => reserved === segments[0])) {
    context.addIssue(`"${path}" lies under /${segments[0]}, which the blog uses itself; remove it`);
    return z.NEVER;
  }
  // Any such address, whatever its case, is rewritten before redirects are looked for (next.config.mjs).
  if (/^posts\/[^/]+\.md$/i.test(segments.join('/'))) {
    context.addIssue(
      `"${path}" is where the Markdown of a post stands; remove it, the Markdown of an old address redirects by itself`,
    );
    return z.NEVER;
  }
  return segments;
});

const order = z
  .string()
  .regex(/^[1-9]\d*$/, 'is not a whole number from 1; write `order: 1`')
  .transform(Number);

const lang = text.transform((tag, context) => {
  const language = readLanguage(tag);
  if (language) return language;
  context.addIssue(notLanguage(tag));
  return z.NEVER;
});

function notLanguage(tag: string): string {
  return `"${tag}" is not a language; write a BCP 47 tag such as en, ja or zh-Hant`;
}

const translations = z.record(z.string(), text.transform(nfc)).transform((written, context) => {
  const byLanguage = new Map<string, string>();
  for (const [tag, target] of Object.entries(written)) {
    const language = readLanguage(tag);
    const problems = [
      language ? '' : notLanguage(tag),
      language && byLanguage.has(language) ? `"${tag}" is there twice; remove one` : '',
      isElsewhere(target) || isSlug(target)
        ? ''
        : `"${target}" is neither a post nor an address; write a post's slug, or a full address that begins with https://`,
    ];
    for (const message of problems.filter(Boolean)) {
      context.addIssue({ code: 'custom', path: [tag], message });
    }
    if (language) byLanguage.set(language, target);
  }
  return Object.fromEntries(byLanguage);
});

/** What may stand between the `---` lines of a post. Unknown keys are errors. */
export const frontMatterSchema = z.strictObject({
  /** The post's title, shown as its heading, in lists and in the browser's tab. */
  title: line,
  /** When it was or will be published: a day, a time in the site's zone, or an ISO date-time with offset. */
  date,
  /** Last segment of the post's address. Default: the name of the file or its folder. */
  slug: slug.optional(),
  /** The one shelf that the post stands on. */
  category: term(50).optional(),
  /** Any number of keywords; spellings that differ only in case or width are one tag. */
  tags: z.array(term(50)).default([]),
  /** What lists and previews show. Default: the first paragraphs, cut at a sentence or word. */
  excerpt: line.optional(),
  /** When its text last changed in a way that readers should know of. */
  updated: date.optional(),
  /** `true` keeps the post out of production; development shows it with a badge. */
  draft: z.boolean().default(false),
  /** The series that the post belongs to, and its place in it (from 1). */
  series: z.strictObject({ name: term(80), order }).optional(),
  /** Old paths of this post, such as `/2019/03/옛-글`; they redirect here for good. */
  aliases: z.array(alias).default([]),
  /** Picture for previews, 600 × 315 pixels or more: a file beside the post (`./cover.png`), or a path in `public/`. */
  cover: text.optional(),
  /** `true` keeps the post at the top of the home page. */
  pinned: z.boolean().default(false),
  /** `false` closes the discussion under this post. */
  comments: z.boolean().default(true),
  /** Full address of the original, when the post was published elsewhere first. */
  canonical: z.url({ protocol: /^https?$/ }).optional(),
  /** BCP 47 tag of the language that the post is written in. Default: the site's. */
  lang: lang.optional(),
  /** The same text in other languages: by language, the slug of a post or a full address elsewhere. */
  translations: translations.default({}),
});

/** A post's front matter after validation. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** What may stand between the `---` lines of a standing page (`content/pages/`). */
export const pageFrontMatterSchema = frontMatterSchema.pick({ title: true, excerpt: true });
