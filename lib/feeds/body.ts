import type { Post } from '../content/blog';
import { plainTexts } from '../content/bodies';
import { shared } from '../shared';

const known = shared('feed-bodies', () => new WeakMap<Post['body'], Promise<string>>());

/** The whole text of a post as the HTML of a feed; read once for all feeds that it is in. */
export function feedBody(post: Post): Promise<string> {
  const read = known.get(post.body) ?? plainTexts(post).then(({ html }) => html);
  known.set(post.body, read);
  return read;
}
