import { z } from 'zod';

const text = z.string().trim().min(1);

/** What readers may answer, as `content/site.ts` gives it. */
export const discussionSchema = z.strictObject({
  /** The blog's own comments, under posts that do not say otherwise. */
  comments: z.boolean().default(true),
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
    comments: comments && hasStore,
    reactions: reactions && hasStore,
    views: views && hasStore,
  };
}
