import { z } from 'zod';
import { commentId } from '../requests';
import { holdReasons, statuses } from '../store/comment';
import { reactionKinds } from '../wire';

/** Of the format in docs/discussion-data.md. A change that older readers would misread is a new version. */
export const FORMAT = 'pildam-discussion';
export const VERSION = 1;

/** Twelve hexadecimal digits of milliseconds, as keys have them. */
const LATEST = 2 ** 48 - 1;

/** What both engines can keep: no NUL, no half of a surrogate pair. */
const text = z.string().refine((value) => !value.includes('\0') && value.isWellFormed(), {
  error: 'holds a character that no store can keep; remove \\u0000 and halves of surrogate pairs',
});
const short = text.min(1).max(200);
const moment = z.int().min(0).max(LATEST);

export const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
});

/** The last line: a file without it was cut off. */
export const endSchema = z.strictObject({ type: z.literal('end'), records: z.int().min(0) });

/** What a line can hold, in the order in which they come. Keys are written in the order given here. */
export const recordSchemas = {
  comment: z.strictObject({
    type: z.literal('comment'),
    id: commentId,
    slug: short,
    parent: commentId.nullable(),
    name: text,
    body: text,
    status: z.enum(statuses),
    held_for: z.array(z.enum(holdReasons)),
    is_owner: z.boolean(),
    writer: short.nullable(),
    password: short.nullable(),
    created: moment,
    edited: moment.nullable(),
    revision: z.int().min(1),
  }),
  reaction: z.strictObject({
    type: z.literal('reaction'),
    slug: short,
    kind: z.enum(reactionKinds),
    reader: short,
  }),
  views: z.strictObject({ type: z.literal('views'), slug: short, total: z.int().min(0) }),
  /** `slug` is `null` where the whole discussion is closed. */
  closed: z.strictObject({ type: z.literal('closed'), slug: short.nullable() }),
  /** Blocks of addresses are none of it. */
  block: z.strictObject({
    type: z.literal('block'),
    kind: z.enum(['writer', 'name']),
    value: short,
    note: text,
    created: moment,
  }),
  log: z.strictObject({
    type: z.literal('log'),
    id: commentId,
    created: moment,
    action: short,
    target: text,
    note: text,
  }),
} as const;

export type RecordType = keyof typeof recordSchemas;
export type RecordOf<T extends RecordType> = z.infer<(typeof recordSchemas)[T]>;
export type TransferRecord = { [T in RecordType]: RecordOf<T> }[RecordType];
export type CommentRecord = RecordOf<'comment'>;
