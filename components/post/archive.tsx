import type { Year } from '@/lib/content/list-pages';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';
import { PostLines } from './post-lines';

/** Every year of every page of the archive: where it stands, and how many posts it has. */
export function YearLinks({ pages, shown }: { pages: readonly Year[][]; shown: number }) {
  return (
    <nav aria-label={dictionary.finding.years}>
      <ul className="year-links">
        {pages.flatMap((years, index) =>
          years.map(({ year, posts }) => (
            <li key={year}>
              <a href={`${index + 1 === shown ? '' : paths.archivePage(index + 1)}#${year}`}>
                {dictionary.finding.year(year)}{' '}
                <span className="count">
                  {posts.length}
                  {dictionary.postsUnit}
                </span>
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}

/** The posts of one year, a line each. */
export function YearSection({ year, posts }: Year) {
  return (
    <section aria-labelledby={String(year)} className="line-group">
      <h2 id={String(year)}>
        {dictionary.finding.year(year)} <small>{dictionary.count(posts.length)}</small>
      </h2>
      <PostLines posts={posts} sameYear />
    </section>
  );
}
