import type { Post } from '@/lib/content/blog';
import type { Version } from '@/lib/content/translations';
import { calendarDay } from '@/lib/dates';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { site } from '@/lib/site';
import { ViewCount } from '../numbers/view-count';
import { Breadcrumb } from './breadcrumb';
import { PostDate } from './post-date';
import { PostOrigin } from './post-origin';
import { StatusBadge } from './status-badge';

type Props = {
  post: Post;
  /** In which languages it can be read. */
  versions?: readonly Version[];
};

/** A post's title, with what a reader wants to know before beginning. */
export function PostHeader({ post, versions = [] }: Props) {
  const updated = post.updated && calendarDay(post.updated);
  const foreign = foreignLanguage(post.lang);
  return (
    // The words of the interface stay in its own language within a text of another.
    <header className="post-header" lang={foreign && site.language}>
      <Breadcrumb category={post.category} />
      <h1 className="post-title" lang={foreign}>
        {post.title}
      </h1>
      <p className="post-meta">
        <StatusBadge status={post.status} />
        <PostDate date={post.date} />
        {post.updated && updated && (
          <time dateTime={post.updated.iso}>
            {dictionary.updated(dictionary.date(updated.year, updated.month, updated.day))}
          </time>
        )}
        <span>{dictionary.readingTime(post.readingMinutes)}</span>
        {site.discussion.views && <ViewCount slug={post.slug} />}
      </p>
      <PostOrigin post={post} versions={versions} />
    </header>
  );
}
