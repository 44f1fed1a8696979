import type { Shelf } from '@/lib/content/shelves';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';
import { Excerpt } from './excerpt';

/** Every series: how many parts it has, and how it begins. */
export function SeriesList({ series }: { series: readonly Shelf[] }) {
  if (series.length === 0) return <p className="text-muted">{dictionary.finding.noSeries}</p>;
  return (
    <ol className="post-list">
      {series.map(({ slug, label, posts }) => (
        <li key={slug}>
          <article>
            <h2 className="row-title">
              <a href={paths.series(slug)}>{label}</a>
            </h2>
            <Excerpt text={posts[0]?.excerpt ?? ''} />
            <p className="row-date">{dictionary.count(posts.length)}</p>
          </article>
        </li>
      ))}
    </ol>
  );
}
