import { z } from 'zod';
import { cleanName, cleanText, withoutShapeless } from './clean-text';
import { longest, reactionKinds } from './wire';

const clean = (text: string) => cleanText(text.toWellFormed().normalize('NFC')).trim();

/** A UUID made by the sender, so that what is sent twice is there once. */
export const commentId = z.uuid().lowercase();

/** 32 random bytes, base64url. Kept on the device; the store has only its hash. */
const deviceToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const slug = z.string().min(1).max(200);
const password = z.string().max(longest.password).optional();
const revision = z.int().min(1);

/** A name as it is kept. */
export const name = z
  .string()
  .max(longest.name)
  .transform((text) => cleanName(clean(text)))
  .refine((text) => /[\p{L}\p{N}]/u.test(withoutShapeless(text)));

const body = z
  .string()
  .max(longest.body)
  .transform(clean)
  .refine((text) => withoutShapeless(text).trim() !== '');

/** What proves that a form was open for a while: see `GET /api/challenge`. */
const proof = {
  ticket: z.string().max(500),
  /** The solution, where the challenge asked for work. */
  work: z.string().max(4000).optional(),
};

/** `POST /api/comments/[slug]` */
export const newCommentSchema = z.strictObject({
  id: commentId,
  parent: commentId.optional(),
  name,
  body,
  writer: deviceToken,
  password,
  /** Filled in by programs alone. */
  website: z.string().max(1000).default(''),
  ...proof,
});
export type NewComment = z.infer<typeof newCommentSchema>;

/** Who wants to change a comment: its writer's device, or whoever knows its password. */
const claim = { writer: deviceToken.optional(), password };

/** `POST /api/comments/id/[id]/source` */
export const claimSchema = z.strictObject(claim);

/** `PATCH /api/comments/id/[id]`; `revision` is the one that was changed. */
export const editSchema = z.strictObject({ body, revision, ...claim });

/** `DELETE /api/comments/id/[id]` */
export const removalSchema = z.strictObject({ revision, ...claim });

/** `POST /api/preview` */
export const previewSchema = z.strictObject({ body });

/** `POST /api/reactions` */
export const reactionSchema = z.strictObject({
  slug,
  kind: z.enum(reactionKinds),
  on: z.boolean(),
  reader: deviceToken,
});

/** `POST /api/views` */
export const viewSchema = z.strictObject({ slug });
