'use client';

import { usePathname } from 'next/navigation';
import { belongsTo } from '@/lib/belongs-to';

type Entry = { label: string; href: string };

/** The entries of the header, with a mark on the one that the page belongs to. */
export function Navigation({ label, entries }: { label: string; entries: readonly Entry[] }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="site-nav">
      <ul>
        {entries.map(({ label: name, href }) => (
          <li key={href}>
            <a href={href} aria-current={belongsTo(path, href) ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
