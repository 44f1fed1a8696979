import type { Term } from './content/terms';
import { dictionary } from './dictionary';
import { paths } from './urls';

/** A page on the way to another, by its path. */
export type Step = { name: string; path: string };

/** The way from the list of posts to a post of this category. */
export function trailToPost(category?: Term): Step[] {
  return [
    { name: dictionary.finding.posts, path: paths.home },
    ...(category ? [{ name: category.label, path: paths.category(category.slug) }] : []),
  ];
}
