import type { Post } from '@/lib/content/blog';
import type { Shelf } from '@/lib/content/shelves';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

/** A longer list of parts is folded, so that the text begins on the first screen. */
const LONGEST_OPEN = 5;

/** The series that a post belongs to, with its other parts. */
export function SeriesBox({ post, series }: { post: Post; series: Shelf | undefined }) {
  if (!series || series.posts.length < 2) return null;
  const { slug, label, posts } = series;
  const here = posts.findIndex((part) => part.slug === post.slug);
  const { olderPart, newerPart, allParts, place, series: kind } = dictionary.finding;
  const marks = new Map([
    [here - 1, olderPart],
    [here + 1, newerPart],
  ]);
  const list = (
    <ol>
      {posts.map((part, index) => (
        <li key={part.slug}>
          <a
            href={paths.post(part.slug)}
            lang={foreignLanguage(part.lang)}
            aria-current={index === here ? 'page' : undefined}
          >
            {part.title}
          </a>
          {marks.has(index) && <small>{marks.get(index)}</small>}
        </li>
      ))}
    </ol>
  );
  return (
    <section
      className="series"
      aria-labelledby="post-series"
      lang={foreignLanguage(post.lang) && site.language}
    >
      <p id="post-series">
        {kind} <a href={paths.series(slug)}>‘{label}’</a> {place(here + 1, posts.length)}
      </p>
      {posts.length > LONGEST_OPEN ? (
        <details className="fold">
          <summary>{allParts}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
