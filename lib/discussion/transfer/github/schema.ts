import { z } from 'zod';

const moment = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const comment = z.object({
  id: z.string().min(1),
  author: z.object({ login: z.string() }).nullish(),
  body: z.string().optional(),
  bodyHTML: z.string().optional(),
  createdAt: moment,
  lastEditedAt: moment.nullish(),
  deletedAt: z.string().nullish(),
  isMinimized: z.boolean().default(false),
  reactions: z.object({ totalCount: z.number() }).optional(),
});
export type GithubComment = z.infer<typeof comment>;

const topComment = comment.extend({
  replies: z.object({ totalCount: z.number().optional(), nodes: z.array(comment) }).optional(),
});

const discussion = z.object({
  title: z.string(),
  url: z.string().default(''),
  body: z.string().default(''),
  reactions: z.object({ totalCount: z.number() }).optional(),
  comments: z.object({ totalCount: z.number().optional(), nodes: z.array(topComment) }),
});
export type GithubDiscussion = z.infer<typeof discussion>;

/** A page of `gh api graphql`, for the query of docs/discussion-data.md. */
export const pageSchema = z.object({
  data: z.object({
    repository: z.object({ discussions: z.object({ nodes: z.array(discussion) }) }),
  }),
});
