import { z } from 'zod';

const text = z.string().trim().min(1);

/**
 * Comments in the Discussions of a repository on GitHub, shown by giscus.app: what https://giscus.app/ko puts
 * together, by the same names. A discussion is found by the whole of its term (`data-strict`).
 */
const giscusSchema = z.strictObject({
  repo: text.regex(/^[\w-]+\/[\w.-]+$/, {
    error: ({ input }) => `"${input}" is not a repository; write it as owner/name`,
  }),
  repoId: text.regex(/^(?:R_|MDEwOlJlcG9zaXRvcnk)[\w=-]+$/, {
    error: ({ input }) =>
      `"${input}" is not the id of a repository; copy what giscus.app shows as data-repo-id`,
  }),
  category: text,
  categoryId: text.regex(/^(?:DIC_|MDE4OkRpc2N1c3Npb25DYXRlZ29ye)[\w=-]+$/, {
    error: ({ input }) =>
      `"${input}" is not the id of a category; copy what giscus.app shows as data-category-id`,
  }),
  /** What a post's discussion is named after: its slug, or the path of its address as giscus itself does it. */
  mapping: z.enum(['slug', 'pathname']).default('slug'),
});

export type Giscus = z.infer<typeof giscusSchema>;

/** What readers may answer, as `content/site.ts` gives it. */
export const discussionSchema = z.strictObject({
  /** Comments, under posts that do not say otherwise. */
  comments: z.boolean().default(true),
  /** Comments are those on GitHub, in place of the blog's own. */
  giscus: giscusSchema.optional(),
  reactions: z.boolean().default(true),
  /** How often posts are read, once a day for each reader. */
  views: z.boolean().default(true),
  /** Words with which a comment waits for the owner, whatever their case. */
  heldWords: z.array(text).default([]),
});

type Settings = z.infer<typeof discussionSchema>;

/** What has to be kept by the blog itself. */
const KEPT = ['comments', 'reactions', 'views'] as const;

/** What of the settings needs a store. */
export function neededStore(settings: Settings): (typeof KEPT)[number][] {
  const own = withOneProvider(settings);
  return KEPT.filter((what) => own[what]);
}

/**
 * The settings, but for what a machine that can keep nothing cannot offer. What is left of `comments` is the
 * blog's own, and of `giscus` what is shown.
 */
export function settleDiscussion(settings: Settings, hasStore: boolean): Settings {
  const own = withOneProvider(settings);
  return hasStore ? own : { ...own, comments: false, reactions: false, views: false };
}

function withOneProvider(settings: Settings): Settings {
  const { comments, giscus } = settings;
  return { ...settings, comments: comments && !giscus, giscus: comments ? giscus : undefined };
}
