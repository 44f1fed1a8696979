import type { Metadata } from 'next';
import { preloadCodeFont } from '@/app/fonts/preload-code-font';
import { bodyComponents } from '@/components/mdx/body-components';
import { PostEnd } from '@/components/post/post-end';
import { PostHeader } from '@/components/post/post-header';
import { SeriesBox } from '@/components/post/series-box';
import { TableOfContents } from '@/components/post/table-of-contents';
import { compile } from '@/lib/content/compile';
import { getContent } from '@/lib/content/current';
import { renderBody } from '@/lib/mdx/render';
import { postMetadata } from '@/lib/metadata';
import { findPost } from './find-post';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.posts.map(({ slug }) => ({ slug }));
}

type Props = PageProps<'/posts/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return postMetadata(await findPost(params));
}

export default async function PostPage({ params }: Props) {
  const post = await findPost(params);
  const { blog, problems } = getContent();
  // Only development gets here with a problem; the layout shows it, and the body would not compile.
  if (problems.some(({ file }) => file === post.file)) return <PostHeader post={post} />;
  preloadCodeFont(post.body.source);
  const body = await compile(post);
  const series = post.series && blog.series(post.series.slug);
  return (
    <article className="post">
      <div className="reading-progress" aria-hidden="true" />
      <PostHeader post={post} />
      <SeriesBox post={post} series={series} />
      <TableOfContents headings={body.headings} />
      <div className="prose">{renderBody(body, bodyComponents)}</div>
      <PostEnd
        post={post}
        parts={series?.posts}
        related={blog.related(post)}
        neighbours={blog.neighbours(post)}
      />
    </article>
  );
}
