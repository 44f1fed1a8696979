import type { Term } from '@/lib/content/terms';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** The way from the list of posts to this one. */
export function Breadcrumb({ category }: { category?: Term }) {
  return (
    <nav aria-label={dictionary.finding.breadcrumb}>
      <ol className="breadcrumb">
        <li>
          <a href={paths.home}>{dictionary.finding.posts}</a>
        </li>
        {category && (
          <li>
            <a href={paths.category(category.slug)}>{category.label}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
