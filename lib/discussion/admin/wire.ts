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
