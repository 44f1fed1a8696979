import { createHash } from 'node:crypto';
import { withoutShapeless } from './clean-text';
import type { Database } from './database/database';
import type { HoldReason } from './store/comment';
import { isDuplicate, isKnownWriter } from './store/moderation';

/** What a browser, or a reader of a chat, would take for a link. */
const LINK =
  /https?:\/\/|www\.|\]\(|\b[\w-]+\.(?:com|net|org|io|kr|me|co|xyz|info|shop|site|ru|cn|top)\b/i;

/** What of a comment decides whether it waits. */
type Words = { id: string; name: string; body: string; writer: string };

/**
 * Why a comment has to wait for the owner; none for one that may be shown at once.
 * @param heldWords listed by the owner
 * @param hasOwner whether somebody looks after the queue: without, a first-time name would wait for good
 */
export async function holdReasons(
  db: Database,
  { id, name, body, writer }: Words,
  { heldWords, hasOwner }: { heldWords: readonly string[]; hasOwner: boolean },
): Promise<HoldReason[]> {
  const text = fold(`${name} ${body}`);
  const [isFirst, isCopy] = await Promise.all([
    hasOwner ? isKnownWriter(db, writer, name).then((known) => !known) : false,
    isDuplicate(db, fingerprint(body), id),
  ]);
  const reasons: [HoldReason, boolean][] = [
    ['link', LINK.test(withoutShapeless(`${name} ${body}`.normalize('NFKC')))],
    ['first', isFirst],
    ['duplicate', isCopy],
    ['word', heldWords.some((word) => text.includes(fold(word)))],
  ];
  return reasons.filter(([, applies]) => applies).map(([reason]) => reason);
}

/** The same for texts that differ only in spaces, signs and case. */
export function fingerprint(body: string): string {
  const letters = withoutShapeless(body.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, '');
  return createHash('sha256')
    .update(letters || body)
    .digest('base64url');
}

function fold(text: string): string {
  return withoutShapeless(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, '');
}
