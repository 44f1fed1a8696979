import type { Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** The series that a post belongs to, with its other parts. */
export function SeriesBox({ post, posts }: { post: Post; posts: readonly Post[] }) {
  if (!post.series || posts.length < 2) return null;
  const place = posts.findIndex(({ slug }) => slug === post.slug) + 1;
  return (
    <section className="series" aria-labelledby="series">
      <p id="series">{dictionary.series(post.series.name, place, posts.length)}</p>
      <ol>
        {posts.map(({ slug, title }) => (
          <li key={slug}>
            <a href={paths.post(slug)} aria-current={slug === post.slug ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
