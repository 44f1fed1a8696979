import { dictionary } from '@/lib/dictionary';
import type { ListPlace } from '@/lib/metadata';

/** Links to the pages of a list before and after the one shown. */
export function Pagination({ n, total, address }: ListPlace) {
  if (total <= 1) return null;
  return (
    <nav className="pagination" aria-label={dictionary.pagination}>
      {n > 1 && (
        <a href={address(n - 1)} rel="prev" className="link">
          ← {dictionary.newerPage}
        </a>
      )}
      <span>
        <span className="sr-only">{dictionary.pageOf(n, total)}</span>
        <span aria-hidden="true">
          {n} / {total}
        </span>
      </span>
      {n < total && (
        <a href={address(n + 1)} rel="next" className="link">
          {dictionary.olderPage} →
        </a>
      )}
    </nav>
  );
}
