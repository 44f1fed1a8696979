import { createHash } from 'node:crypto';
import { nfc, shorten } from '../../text';
import { cleanText } from '../clean-text';
import { longest } from '../wire';
import type { CommentRecord } from './records';

/** What of a file from elsewhere is not brought in, for its owner to read. */
export type LeftOut = {
  /** Threads that belong to no post. */
  threads: { address: string; title: string; comments: number }[];
  /** Sentences about the rest. */
  notes: string[];
};

/** A comment as other services have it. */
export type ForeignComment = {
  /** With the service's name, so that no other has it: `disqus:123`. */
  source: string;
  parent: string | null;
  slug: string;
  name: string;
  body: string;
  status: 'published' | 'spam' | 'removed';
  created: number;
  edited?: number;
};

/** The id of a comment of another service: the same each time (a UUID of version 8, made of a SHA-256). */
export function foreignId(source: string): string {
  const bytes = createHash('sha256').update(source).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The comment as one of ours that no device may change. Of one that is removed only its place is left. */
export function fromForeign(comment: ForeignComment): CommentRecord {
  const { source, parent, slug, status, created, edited = null } = comment;
  const isGone = status === 'removed';
  const place = { id: foreignId(source), slug, parent: parent === null ? null : foreignId(parent) };
  const words = isGone
    ? { name: '', body: '' }
    : { name: shorten(tidy(comment.name), longest.name), body: tidy(comment.body) };
  const rights = { is_owner: false, writer: null, password: null } as const;
  const moments = { created, edited: isGone ? null : edited, revision: 1 };
  return { type: 'comment', ...place, ...words, status, held_for: [], ...rights, ...moments };
}

function tidy(text: string): string {
  return nfc(cleanText(text.toWellFormed())).trim();
}
