import { z } from 'zod';

/** `pending` waits for the owner, `spam` was put away, `removed` is gone but answered. */
export const statuses = ['published', 'pending', 'spam', 'removed'] as const;
export type Status = (typeof statuses)[number];

/** Why a comment waits for the owner. */
export const holdReasons = ['link', 'first', 'duplicate', 'word'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Answers are shown so deep, counted from 0; deeper ones stand beside those. */
export const DEEPEST = 3;

const flag = z.number().transform((value) => value === 1);

const held = z.string().transform((list) => list.split(' ').filter(Boolean));

/** A row of `comments`. */
export const commentRow = z.object({
  id: z.string(),
  slug: z.string(),
  parent: z.string().nullable(),
  root: z.string(),
  depth: z.number(),
  path: z.string(),
  sort_key: z.string(),
  name: z.string(),
  body: z.string(),
  html: z.string(),
  renderer: z.string(),
  status: z.enum(statuses),
  held_for: held.pipe(z.array(z.enum(holdReasons))),
  is_owner: flag,
  writer: z.string().nullable(),
  password: z.string().nullable(),
  address: z.string().nullable(),
  fingerprint: z.string().nullable(),
  created: z.number(),
  edited: z.number().nullable(),
  revision: z.number(),
  answers: z.number(),
});

/** A comment as it is kept. */
export type StoredComment = z.infer<typeof commentRow>;

/** What is known of a comment before it has its place. */
export type CommentDraft = Omit<
  StoredComment,
  'root' | 'depth' | 'path' | 'sort_key' | 'revision' | 'answers' | 'edited'
>;

/** By which comments are in order, and are found again: 44 hexadecimal digits, the time before the id. */
export function sortKey(created: number, id: string): string {
  return created.toString(16).padStart(12, '0') + id.replaceAll('-', '');
}

/** The id of the comment that has this key. */
export function idOf(key: string): string {
  const id = key.slice(12);
  return [0, 8, 12, 16, 20].map((from, n, all) => id.slice(from, all[n + 1])).join('-');
}
