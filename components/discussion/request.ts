import type { ProblemDetails } from '@/lib/discussion/wire';

/** How long a request may take, in milliseconds. */
const LONGEST = 10_000;

/** A request that was refused, or got no answer that could be read. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
  readonly problem: ProblemDetails | undefined;
  /** Milliseconds until it is worth trying again, where the server said so. */
  readonly wait: number;

  constructor(problem?: ProblemDetails, wait = 0) {
    super(problem?.detail);
    this.problem = problem;
    this.wait = wait;
  }

  /** Whether what was sent may have been done all the same. */
  get isOpen(): boolean {
    return !this.problem || this.problem.status >= 500;
  }
}

/** An answer of the server, and what its clock says ahead of ours, in milliseconds. */
export type Answer<T> = { value: T; ahead: number };

/**
 * Asks the server for something. What is sent goes on when the page is left.
 * @param body sent as JSON
 * @throws RequestFailed
 */
export async function request<T>(
  address: string,
  method = 'GET',
  body?: object,
): Promise<Answer<T>> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(LONGEST),
    keepalive: body !== undefined,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  }).catch(() => {
    throw new RequestFailed();
  });
  const value = await response.json().catch(() => undefined);
  const date = Date.parse(response.headers.get('date') ?? '');
  if (response.ok && value !== undefined)
    return { value, ahead: (date || Date.now()) - Date.now() };
  const isProblem = typeof value?.detail === 'string';
  const wait = 1000 * Number(response.headers.get('retry-after') ?? 0);
  throw new RequestFailed(isProblem ? value : undefined, wait);
}
