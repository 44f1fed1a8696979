import type { Subscription } from '@/lib/feeds/feed';
import { isFeedFile } from '@/lib/feeds/formats';
import { renderFeed } from '@/lib/feeds/render';

/**
 * A feed of these posts.
 * @param file name of the file that was asked for; nothing but a feed's is found
 */
export async function feedResponse(file: string, posts?: Subscription): Promise<Response> {
  if (!posts || !isFeedFile(file)) return new Response(null, { status: 404 });
  const { body, type } = await renderFeed(file, posts);
  return new Response(body, { headers: { 'Content-Type': type } });
}
