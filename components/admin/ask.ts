import { adminWords } from '@/lib/dictionary/admin';
import { RequestFailed, request } from '../discussion/request';

/**
 * Asks the server, as the owner.
 * @param path below `/api/admin/`
 * @throws RequestFailed
 */
export async function ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
  return (await request<T>(`/api/admin/${path}`, method, body)).value;
}

/** Why the server refused. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof RequestFailed ? error.problem?.reason : undefined;
}

/** What to tell the owner of a failure. */
export function failureOf(error: unknown): string {
  return error instanceof RequestFailed && error.problem ? error.words : adminWords.failed;
}
