import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** Opens the search above the page (components/search/open.ts); without scripts a link to the page for it. */
export function SearchLink() {
  return (
    <a href={paths.search} className="tool" data-action="open-search" data-shortcut="/">
      <span className="sr-only">{dictionary.search.label}</span>
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" fill="none">
        <circle cx="9" cy="9" r="5.25" stroke="currentColor" strokeWidth="1.5" />
        <path d="m13 13 4 4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
    </a>
  );
}
