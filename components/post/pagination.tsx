import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** Links to the pages before and after page `n` of `total`. */
export function Pagination({ n, total }: { n: number; total: number }) {
  if (total <= 1) return null;
  return (
    <nav className="pagination" aria-label={dictionary.pagination}>
      {n > 1 && (
        <a href={paths.listPage(n - 1)} rel="prev" className="link">
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
        <a href={paths.listPage(n + 1)} rel="next" className="link">
          {dictionary.olderPage} →
        </a>
      )}
    </nav>
  );
}
