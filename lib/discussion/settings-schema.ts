import { z } from 'zod';

const text = z.string().trim().min(1);

/** Comments kept at GitHub Discussions, as https://giscus.app gives them. */
const giscus = z.strictObject({
  provider: z.literal('giscus'),
  /** `owner/name` */
  repo: z.string().regex(/^[\w.-]+\/[\w.-]+$/, {
    error: ({ input }) => `"${input}" is not a repository; write it as owner/name`,
  }),
  repoId: text,
  category: text,
  categoryId: text,
});
export type Giscus = z.infer<typeof giscus>;

/** What readers may answer, as `content/site.ts` gives it. */
export const discussionSchema = z.strictObject({
  /** The blog's own comments, none, or giscus. */
  comments: z.union([z.boolean(), giscus]).default(true),
  reactions: z.boolean().default(true),
  /** How often posts are read, once a day for each reader. */
  views: z.boolean().default(true),
  /** Words with which a comment waits for the owner, whatever their case. */
  heldWords: z.array(text).default([]),
});

type Settings = z.infer<typeof discussionSchema>;

/** The settings, but for what a machine that can keep nothing cannot offer. */
export function settleDiscussion(settings: Settings, hasStore: boolean): Settings {
  const { comments, reactions, views } = settings;
  return {
    ...settings,
    comments: comments === true ? hasStore : comments,
    reactions: reactions && hasStore,
    views: views && hasStore,
  };
}
