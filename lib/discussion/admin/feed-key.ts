import type { Context } from '../context';
import { isSame, sign } from '../hash';
import { Refusal } from '../refusal';

/**
 * What opens the feed of new comments to whoever has its address: a new password makes a new one.
 * @throws Refusal where the admin is off
 */
export async function feedKey({ passwordHash, secret }: Context): Promise<string> {
  if (!passwordHash) throw new Refusal('admin-off');
  return sign(`feed:${passwordHash}`, await secret());
}

/** @throws Refusal for any other key */
export async function requireFeedKey(context: Context, key: string): Promise<void> {
  if (!isSame(key, await feedKey(context))) throw new Refusal('login');
}
