import type { Shelf } from '@/lib/content/shelves';
import { dictionary } from '@/lib/dictionary';

/** Tags or categories with how many posts each has. */
export function TermCloud(props: { shelves: readonly Shelf[]; address: (slug: string) => string }) {
  if (props.shelves.length === 0) return null;
  return (
    <ul className="term-cloud">
      {props.shelves.map(({ slug, label, posts }) => (
        <li key={slug}>
          <a href={props.address(slug)}>
            {label} <span className="count">{posts.length}</span>
            <span className="sr-only">{dictionary.postsUnit}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
