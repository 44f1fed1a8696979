import type { Term } from '@/lib/content/terms';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** A post's tags, each a link to its page. */
export function TagList({ tags }: { tags: readonly Term[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tag-list" aria-label={dictionary.tagsOfPost}>
      {tags.map(({ slug, label }) => (
        <li key={slug}>
          <a href={paths.tag(slug)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
