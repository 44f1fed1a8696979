import type { Challenge as Work } from 'altcha-lib/types';

/** Reactions to a post, one of each per reader. */
export const reactionKinds = ['heart', 'insight', 'cheer'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** The longest that a reader may write, in UTF-16 units. */
export const longest = { name: 40, body: 10_000, password: 100 } as const;

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

/** `POST /api/comments/id/[id]/source`: a comment as it was written, for who may change it. */
export type Source = { body: string; revision: number };

/** `GET /api/reactions/[slug]`; answer to `POST /api/views` and `POST /api/reactions`, too. Views are `null` where they are not counted. */
export type PostNumbers = { views: number | null; reactions: Record<ReactionKind, number> };

/** `GET /api/challenge`: a ticket for one comment, good between `opens` and `expires` (milliseconds since 1970). */
export type Challenge = {
  ticket: string;
  opens: number;
  expires: number;
  /** A challenge of altcha's, where writing costs work for a while. */
  work: Work | null;
};

/** `GET /api/popular`; `lang` is the language (BCP 47) of the title. */
export type PopularPost = { slug: string; title: string; lang: string; views: number };

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
