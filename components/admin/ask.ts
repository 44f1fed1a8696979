import type { ProblemDetails } from '@/lib/discussion/wire';

/** The server refused a request; `message` is for the owner. */
export class Problem extends Error {
  override name = 'Problem';
  readonly reason: string;

  constructor({ detail, reason }: Pick<ProblemDetails, 'detail' | 'reason'>) {
    super(detail);
    this.reason = reason;
  }
}

/**
 * Asks the server, as the owner.
 * @param path below `/api/admin/`
 * @throws Problem where it refuses
 */
export async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  const response = await fetch(`/api/admin/${path}`, {
    method,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Problem(answer);
  return answer;
}
