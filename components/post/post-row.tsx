import type { Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { paths } from '@/lib/urls';
import { Excerpt } from './excerpt';
import { PostDate } from './post-date';
import { PostMeta } from './post-meta';

type Props = {
  post: Post;
  titleLevel: 2 | 3;
  /** Its place in the series that the list shows, from 1. Stands where the date is elsewhere. */
  place?: number;
};

/** A post in a list. */
export function PostRow({ post, titleLevel, place }: Props) {
  const Title = `h${titleLevel}` as const;
  return (
    <article>
      <Title className="row-title">
        <a href={paths.post(post.slug)} lang={foreignLanguage(post.lang)}>
          {post.title}
        </a>
      </Title>
      <Excerpt text={post.excerpt} lang={foreignLanguage(post.lang)} />
      <PostMeta post={post} dated={place !== undefined} />
      <p className="row-date">
        {place ? dictionary.finding.part(place) : <PostDate date={post.date} />}
      </p>
    </article>
  );
}
