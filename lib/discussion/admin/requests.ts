import { z } from 'zod';
import { commentId, name } from '../requests';
import { blockKinds } from '../store/moderation';
import { longest } from '../wire';
import { actions } from './wire';

/** `POST /api/admin/session` */
export const loginSchema = z.strictObject({ password: z.string().max(longest.password) });

const action = z.enum(actions);

/** Comments in one request. */
const MOST = 100;

/** `POST /api/admin/comments` */
export const moderationSchema = z.strictObject({
  ids: z.array(commentId).min(1).max(MOST),
  action,
});

const formerSchema = z.strictObject({
  id: commentId,
  status: z.enum(['published', 'pending', 'spam']),
});
/** A comment with the status that it had before. */
export type Former = z.infer<typeof formerSchema>;

/** `POST /api/admin/undo`: takes back an action that can be. */
export const undoSchema = z.strictObject({
  action: action.exclude(['delete']),
  comments: z.array(formerSchema).min(1).max(MOST),
});
export type Undo = z.infer<typeof undoSchema>;

/** `POST /api/admin/blocks`: nobody may write under this name. */
export const blockSchema = z.strictObject({ name });

/** `DELETE /api/admin/blocks` */
export const unblockSchema = z.strictObject({
  kind: z.enum(blockKinds),
  value: z.string().max(200),
});

/** `POST /api/admin/closed`: without a post, all comments. */
export const closedSchema = z.strictObject({
  slug: z.string().min(1).max(200).nullable().default(null),
  closed: z.boolean(),
});

/** Query of `GET /api/admin/comments` */
export const searchSchema = z.object({
  status: z.enum(['published', 'pending', 'spam']).optional(),
  q: z.string().max(200).optional(),
  after: z
    .string()
    .regex(/^[0-9a-f]{44}$/)
    .optional(),
});

/** `DELETE /api/admin/session` */
export const emptySchema = z.strictObject({});
