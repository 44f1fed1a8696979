import { setTimeout as pause } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge as Work } from 'altcha-lib/types';
import { z } from 'zod';
import { paths } from '@/lib/urls';
import { ask, parseJson } from './ask';

const challenge = z.object({
  ticket: z.string(),
  opens: z.number(),
  work: z.custom<Work>().nullable(),
});

/** What lets one comment in, from the moment at which it opens (milliseconds since 1970). */
export type Pass = { ticket: string; opens: number; work?: string };

/** A ticket, and its work done where there is any: as a reader's browser does it. */
export async function takePass(address: string): Promise<Pass> {
  const { work, ...rest } = parseJson(await ask(address, paths.api.challenge), challenge);
  if (!work) return rest;
  const solution = await solveChallenge({ challenge: work, deriveKey });
  const solved = Buffer.from(JSON.stringify({ challenge: work, solution })).toString('base64');
  return { ...rest, work: solved };
}

/** Several, which are open when they are given. Keys are derived by as many threads as Node has for that. */
export async function takePasses(address: string, number: number): Promise<Pass[]> {
  const passes: Pass[] = [];
  let left = number;
  const take = async () => {
    while (left-- > 0) passes.push(await takePass(address));
  };
  await Promise.all(Array.from({ length: 4 }, take));
  await pause(Math.max(0, ...passes.map(({ opens }) => opens - Date.now())));
  return passes;
}
