import { z } from 'zod';

/** Reactions to a post, one of each per reader. */
export const reactionKinds = ['heart', 'insight', 'cheer'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** The longest that a reader may write, in UTF-16 units. */
export const longest = { name: 40, body: 10_000, password: 100 } as const;

/** Control characters but tab and line break, and what reverses the direction of writing. */
const UNSEEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const clean = (text: string) =>
  text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();

/** A UUID made by the sender, so that what is sent twice is there once. */
export const commentId = z.uuid().lowercase();

/** 32 random bytes, base64url. Kept on the device; the store has only its hash. */
const deviceToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const slug = z.string().min(1).max(200);
const password = z.string().max(longest.password).optional();
const revision = z.int().min(1);

const name = z
  .string()
  .max(longest.name)
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((text) => /[\p{L}\p{N}]/u.test(text));

const body = z
  .string()
  .max(longest.body)
  .transform(clean)
  .refine((text) => text !== '');

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

/** A comment as readers get it. Of one that is gone only its place is left. */
export type PublicComment = {
  id: string;
  parent: string | null;
  /** From 0; answers to the deepest are as deep as those. */
  depth: number;
  state: 'published' | 'removed' | 'hidden';
  name: string;
  isOwner: boolean;
  /** Safe to insert. */
  html: string;
  /** Milliseconds since 1970. */
  created: number;
  edited: number | null;
  revision: number;
};

/** A comment and its first answers, each behind the one that it answers. */
export type Thread = {
  comment: PublicComment;
  replies: PublicComment[];
  /** How many published answers there are in all. */
  answers: number;
  /** The key after which more answers follow. */
  next: string | null;
};

/** Why nothing can be written: the owner closed this post's comments, or all. */
export type Closed = 'post' | 'site' | null;

/** `GET /api/comments/[slug]?order=newest|oldest&after=KEY`, or `?at=ID` for one comment among its own. */
export type CommentPage = {
  /** Published comments of the post. */
  count: number;
  closed: Closed;
  threads: Thread[];
  next: string | null;
};

/** `GET /api/comments/[slug]/threads/[root]?after=KEY` */
export type ThreadPage = { replies: PublicComment[]; next: string | null };

/** Answer to a comment that was sent: `pending` until the owner has looked. */
export type Sent = { comment: PublicComment; status: 'published' | 'pending' };

/** Answer to `POST /api/views` and `POST /api/reactions`. Views are `null` where they are not counted. */
export type PostNumbers = { views: number | null; reactions: Record<ReactionKind, number> };

/** `GET /api/challenge`: a ticket for one comment, good between `opens` and `expires` (milliseconds since 1970). */
export type Challenge = {
  ticket: string;
  opens: number;
  expires: number;
  /** A challenge of altcha's, where writing costs work for a while. */
  work: object | null;
};

/** `GET /api/popular` */
export type PopularPost = { slug: string; title: string; views: number };

/** What went wrong with a request (RFC 9457). `detail` is for the reader, in the site's language. */
export type ProblemDetails = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** What a program may act on: see lib/discussion/refusal.ts. */
  reason: string;
  /** Fields of the request that cannot be taken, each with what is wrong. */
  errors?: { field: string; detail: string }[];
};
