import { z } from 'zod';
import { commentId } from '../requests';
import { blockKinds } from '../store/moderation';
import { longest } from '../wire';
import { actions } from './wire';

/** `POST /api/admin/session` */
export const loginSchema = z.strictObject({ password: z.string().max(longest.password) });

const action = z.enum(actions);

/** `POST /api/admin/comments/[id]` */
export const actionSchema = z.strictObject({ action });

/** `POST /api/admin/comments` */
export const bulkSchema = z.strictObject({ ids: z.array(commentId).min(1).max(100), action });

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
