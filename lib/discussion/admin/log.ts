import type { KnownPost } from '../../content/known-posts';
import { paths } from '../../urls';
import type { Context } from '../context';
import { type LogEntry, readLog } from '../store/moderation';
import type { LogPage } from './wire';

/** What the owner did, in the words of the posts as they are now. */
export async function logForOwner({ db }: Context, posts: readonly KnownPost[]): Promise<LogPage> {
  const titles = new Map(posts.map(({ slug, title }) => [slug, title]));
  const log = await readLog(db);
  return {
    log: log.map((entry) => {
      const { slug, anchor } = placeOf(entry);
      const path = slug && titles.has(slug) ? `${paths.post(slug)}${anchor}` : null;
      const { id, created, action } = entry;
      return { id, created, action, title: titles.get(slug) ?? slug, path };
    }),
  };
}

function placeOf({ action, target, note }: LogEntry): { slug: string; anchor: string } {
  if (action === 'close' || action === 'open') return { slug: target, anchor: '#comments' };
  return { slug: note, anchor: `#comment-${target}` };
}
