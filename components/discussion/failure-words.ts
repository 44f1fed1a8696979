import { discussionWords } from '@/lib/dictionary/discussion';
import { RequestFailed } from './request';

/** What to tell the reader of a failure. */
export function failureWords(error: unknown): string {
  const { problem, wait } = error instanceof RequestFailed ? error : {};
  if (!problem) return discussionWords.unreachable;
  if (problem.status !== 429 || !wait) return problem.detail;
  return `${problem.detail} ${discussionWords.wait(Math.ceil(wait / 1000))}`;
}
