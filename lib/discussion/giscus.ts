import type { Post } from '../content/blog';
import { paths } from '../urls';
import type { Giscus } from './settings-schema';

type Addressed = Pick<Post, 'slug' | 'aliases'>;

/**
 * The title of a post's discussion on GitHub. It is made of the first of the post's old addresses, where it has
 * any: a post that is renamed keeps its discussion.
 */
export function giscusTerm({ slug, aliases }: Addressed, mapping: Giscus['mapping']): string {
  if (mapping === 'slug') {
    const [, first = slug] = aliases.find(([folder]) => folder === 'posts') ?? [];
    return first;
  }
  const [first] = aliases;
  const path = first ? `/${first.map(encodeURIComponent).join('/')}` : paths.post(slug);
  // As giscus does it.
  return path.slice(1).replace(/\.\w+$/, '');
}

/** Where the discussion can be found on GitHub, whether there is one yet or not. */
export function discussionsAddress({ repo, category }: Giscus, term: string): string {
  const query = new URLSearchParams({
    discussions_q: `category:"${category}" in:title "${term}"`,
  });
  return `https://github.com/${repo}/discussions?${query}`;
}
