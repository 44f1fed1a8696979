import { machineFile } from '@/app/machine-file';
import { getContent } from '@/lib/content/current';
import { soundPosts } from '@/lib/content/sound-posts';
import type { Subscription } from '@/lib/feeds/feed';
import { isFeedFile } from '@/lib/feeds/formats';
import { renderFeed } from '@/lib/feeds/render';

/**
 * A feed of these posts.
 * @param file name of the file that was asked for; nothing but a feed's is found
 */
export async function feedResponse(file: string, list?: Subscription): Promise<Response> {
  if (!list || !isFeedFile(file)) return new Response(null, { status: 404 });
  const posts = soundPosts(list.posts, getContent().problems);
  const { body, type, changed } = await renderFeed(file, { ...list, posts });
  return machineFile(body, {
    'Content-Type': type,
    ...(changed && { 'Last-Modified': new Date(changed.epoch).toUTCString() }),
  });
}
