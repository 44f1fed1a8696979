import type { Term } from '@/lib/content/terms';
import { dictionary } from '@/lib/dictionary';
import { trailToPost } from '@/lib/trail';

/** The way from the list of posts to this one. */
export function Breadcrumb({ category }: { category?: Term }) {
  return (
    <nav aria-label={dictionary.finding.breadcrumb}>
      <ol className="breadcrumb">
        {trailToPost(category).map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
