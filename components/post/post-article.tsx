import type { ReactNode } from 'react';
import type { Neighbours, Post } from '@/lib/content/blog';
import type { Shelf } from '@/lib/content/shelves';
import type { Version } from '@/lib/content/translations';
import type { Heading } from '@/lib/mdx/rehype-headings';
import { PostEnd } from './post-end';
import { PostHeader } from './post-header';
import { SeriesBox } from './series-box';
import { TableOfContents } from './table-of-contents';

type Props = {
  post: Post;
  series: Shelf | undefined;
  versions: readonly Version[];
  related: readonly Post[];
  neighbours: Neighbours;
  headings: readonly Heading[];
  /** The post's text. */
  children: ReactNode;
};

/** A post with all that stands around its text. */
export function PostArticle({ post, series, versions, headings, children, ...around }: Props) {
  return (
    <article className="post" lang={post.lang}>
      <div className="reading-progress" aria-hidden="true" />
      <PostHeader post={post} versions={versions} />
      <SeriesBox post={post} series={series} />
      <TableOfContents headings={headings} />
      {children}
      <PostEnd post={post} parts={series?.posts} {...around} />
    </article>
  );
}
