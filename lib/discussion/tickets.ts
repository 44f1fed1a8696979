import { randomBytes } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { isSame, sign } from './hash';
import { Refusal } from './refusal';
import type { Ticket } from './store/write-comments';
import type { Challenge } from './wire';

/** A form that is sent sooner was filled in by a program; one that lay about longer has to be sent anew. Milliseconds. */
const SOONEST = 3000;
const LATEST = 2 * 3_600_000;

/** Derivations to try, and iterations of each: a second or two of a phone's time. */
const TRIES = { least: 500, most: 1500 } as const;
const COST = 1000;

const contents = z.tuple([z.string(), z.number(), z.boolean()]);

const solved = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      data: z.object({ ticket: z.string() }),
    }),
    signature: z.string(),
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: z.string() }),
});

/**
 * A ticket for one comment.
 * @param costsWork whether the sender has to work for it
 */
export async function issueTicket(
  secret: string,
  now: number,
  costsWork: boolean,
): Promise<Challenge> {
  const id = randomBytes(16).toString('base64url');
  const message = Buffer.from(JSON.stringify([id, now, costsWork])).toString('base64url');
  const expires = now + LATEST;
  const work = costsWork
    ? await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(TRIES.least, TRIES.most),
        deriveKey,
        expiresAt: new Date(expires),
        data: { ticket: id },
        ...keys(secret),
      })
    : null;
  return { ticket: `${message}.${sign(message, secret)}`, opens: now + SOONEST, expires, work };
}

/**
 * What a ticket is worth. That it is used once alone, the store sees to.
 * @param work the solution that came with it
 * @param needsWork whether a ticket that costs nothing is refused
 * @throws Refusal for one that we did not issue, that comes too soon or too late, or without its work
 */
export async function checkTicket(
  { ticket, work }: { ticket: string; work?: string | undefined },
  { secret, now, needsWork }: { secret: string; now: number; needsWork: boolean },
): Promise<Ticket> {
  const [message = '', signature = ''] = ticket.split('.');
  if (!isSame(signature, sign(message, secret))) throw new Refusal('ticket');
  const [id, issued, costsWork] = contents.parse(
    JSON.parse(Buffer.from(message, 'base64url').toString()),
  );
  if (now < issued + SOONEST) throw new Refusal('too-early', { wait: issued + SOONEST - now });
  if (now > issued + LATEST) throw new Refusal('too-late');
  if (needsWork && !costsWork) throw new Refusal('work');
  if (costsWork && !(work && (await isSolved(work, id, secret)))) throw new Refusal('work');
  return { id, expires: issued + LATEST };
}

async function isSolved(work: string, ticket: string, secret: string): Promise<boolean> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(work, 'base64').toString());
  } catch {
    return false;
  }
  const { data } = solved.safeParse(value);
  if (data?.challenge.parameters.data.ticket !== ticket) return false;
  const { verified } = await verifySolution({ ...data, deriveKey, ...keys(secret) });
  return verified === true;
}

function keys(secret: string) {
  return {
    hmacSignatureSecret: sign('work', secret),
    hmacKeySignatureSecret: sign('work-key', secret),
  };
}
