import type { Shelf } from '@/lib/content/shelves';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';
import { PostLines } from './post-lines';

/** How many posts stand for a category that has more. */
const SHOWN = 3;

/** Every category with its newest posts. */
export function CategoryList({ categories }: { categories: readonly Shelf[] }) {
  if (categories.length === 0) {
    return <p className="text-muted">{dictionary.finding.noCategories}</p>;
  }
  return categories.map(({ slug, label, posts }) => (
    <section key={slug} className="line-group">
      <h2>
        <a href={paths.category(slug)}>{label}</a> <small>{dictionary.count(posts.length)}</small>
      </h2>
      <PostLines posts={posts.slice(0, SHOWN)} />
      {posts.length > SHOWN && (
        <p className="line-more">
          <a href={paths.category(slug)} className="link">
            {dictionary.finding.allOf(label, posts.length)}
          </a>
        </p>
      )}
    </section>
  ));
}
