import type { Challenge } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { request } from './request';

/** How long to wait for a ticket at most, whatever the clocks say. In milliseconds. */
const LONGEST = 10_000;

/** What a comment is sent with. */
export type Proof = { ticket: string; work?: string };

/** A ticket on our own clock. */
type Held = { ticket: string; opens: number; expires: number; work: Promise<string> | undefined };

let held: Promise<Held> | undefined;

/** Gets a ticket while the reader writes; anew after a failure. */
export function prepareTicket(): Promise<Held> {
  held ??= load().catch((error) => {
    held = undefined;
    throw error;
  });
  return held;
}

/**
 * The ticket to send, once it is good.
 * @throws RequestFailed
 */
export async function takeTicket(): Promise<Proof> {
  let { ticket, opens, expires, work } = await prepareTicket();
  if (expires < Date.now()) {
    dropTicket();
    ({ ticket, opens, work } = await prepareTicket());
  }
  await pause(Math.min(opens - Date.now(), LONGEST));
  return work ? { ticket, work: await work } : { ticket };
}

/** The next comment needs another. */
export function dropTicket(): void {
  held = undefined;
}

/** Lets some time pass, in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, time)));
}

async function load(): Promise<Held> {
  const { value, ahead } = await request<Challenge>(paths.api.challenge);
  const { ticket, opens, expires, work } = value;
  const solving = work ? import('./solve').then(({ solve }) => solve(work)) : undefined;
  // Told when the comment is sent, not while it is written.
  solving?.catch(() => {});
  return { ticket, opens: opens - ahead, expires: expires - ahead, work: solving };
}
