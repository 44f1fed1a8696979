import { refusalWords } from '../dictionary/refusals';
import type { ProblemDetails } from './wire';

/** Why a request is refused, each with its status. */
const statuses = {
  'too-large': 413,
  'not-json': 415,
  foreign: 403,
  'too-often': 429,
  robot: 422,
  ticket: 403,
  'too-early': 403,
  'too-late': 403,
  work: 403,
  invalid: 422,
  'no-post': 404,
  'no-comment': 404,
  'no-parent': 409,
  closed: 403,
  'read-only': 403,
  blocked: 403,
  'not-yours': 403,
  changed: 409,
  login: 401,
  'admin-off': 404,
  'wrong-password': 403,
  unavailable: 503,
} as const satisfies Record<keyof typeof refusalWords.refusals, number>;

export type Reason = keyof typeof statuses;

type More = {
  /** Milliseconds until it is worth trying again. */
  wait?: number;
  /** Fields with what is wrong: a key of `fields` in the dictionary, or `undefined` for what has no words of its own. */
  fields?: { field: string; words: string | undefined }[];
};

/** A request that is not fulfilled, for a reason that its sender is told. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly reason: Reason;
  readonly more: More;

  constructor(reason: Reason, more: More = {}) {
    super(refusalWords.refusals[reason]);
    this.reason = reason;
    this.more = more;
  }
}

/** The refusal as an answer (RFC 9457). Nobody may keep it. */
export function problemResponse({ reason, message, more }: Refusal): Response {
  const status = statuses[reason];
  const errors = more.fields?.map(({ field, words }) => ({
    field,
    detail: (words && refusalWords.fields[words]) ?? refusalWords.otherField,
  }));
  const details: ProblemDetails = {
    type: 'about:blank',
    title: reason,
    status,
    detail: message,
    reason,
    ...(errors && { errors }),
  };
  const wait = reason === 'unavailable' ? 10_000 : more.wait;
  return Response.json(details, {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(wait && { 'Retry-After': String(Math.ceil(wait / 1000)) }),
    },
  });
}
