import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/**
 * Works for a ticket, a second or two of a phone's time. The browser derives keys beside the page, which goes on.
 * @returns what the server takes for proof; empty where the browser cannot, without a safe connection
 */
export async function solve(challenge: Challenge): Promise<string> {
  if (!crypto.subtle) return '';
  const solution = await solveChallenge({ challenge, deriveKey });
  return solution ? btoa(JSON.stringify({ challenge, solution })) : '';
}
