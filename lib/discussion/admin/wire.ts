import type { Block } from '../store/moderation';
import type { Former } from './requests';

/** What the owner can do with a comment: `hold` lets it wait again, `block` puts it away and keeps its writer out. */
export const actions = ['approve', 'hold', 'spam', 'delete', 'block'] as const;
export type Action = (typeof actions)[number];

/** A comment as the owner gets it. */
export type AdminComment = {
  id: string;
  slug: string;
  /** Title of the post; its slug where the post is gone. */
  title: string;
  /** The comment's own address. */
  path: string;
  name: string;
  body: string;
  /** Safe to insert. */
  html: string;
  status: string;
  heldFor: string[];
  isOwner: boolean;
  /** Milliseconds since 1970. */
  created: number;
  edited: number | null;
  /** How many others its writer has. */
  others: number;
};

/** `GET /api/admin/comments` */
export type AdminPage = {
  comments: AdminComment[];
  next: string | null;
  counts: { pending: number; spam: number };
};

/** Answer to `POST /api/admin/comments`: the comments that were there, with the status that each had. */
export type Done = { done: Former[] };

/** `GET /api/admin/closed`: whether all comments are closed, and those of each post, newest first. */
export type ClosedPage = {
  all: boolean;
  posts: { slug: string; title: string; closed: boolean }[];
};

/** `GET /api/admin/blocks`. `name` and `excerpt` are of the comment for which it was made, as long as that is kept. */
export type BlockPage = {
  blocks: (Pick<Block, 'kind' | 'value' | 'created'> & {
    name: string | null;
    excerpt: string | null;
  })[];
};

/** `GET /api/admin/log`, latest first. What was done to a post or a comment has its title and address. */
export type LogPage = {
  log: { id: string; created: number; action: string; title: string; path: string | null }[];
};

/** `GET /api/admin/feed` */
export type FeedPlace = { path: string };
