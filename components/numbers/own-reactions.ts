import { type ReactionKind, reactionKinds } from '@/lib/discussion/wire';
import { keep, keptObject, keptToken } from '../discussion/device';

const OWN = 'own-reactions';

/** Of how many posts they are remembered. */
const MOST = 500;

/** By what the server knows one reaction from another's. It says nothing of comments. */
export function reactionToken(): string {
  return keptToken('reaction-reader');
}

/** The reactions to a post that were left on this device. */
export function ownReactions(slug: string): ReactionKind[] {
  const { [slug]: own } = keptObject(OWN);
  return reactionKinds.filter((kind) => Array.isArray(own) && own.includes(kind));
}

/** Remembers the reactions to a post. */
export function rememberReactions(slug: string, kinds: readonly ReactionKind[]): void {
  const { [slug]: _, ...others } = keptObject(OWN);
  const entries = Object.entries(others).slice(1 - MOST);
  if (kinds.length > 0) entries.push([slug, kinds]);
  keep(OWN, JSON.stringify(Object.fromEntries(entries)));
}
