import type { Metadata } from 'next';
import { preloadCodeFont } from '@/app/fonts/preload-code-font';
import { Comments } from '@/components/discussion/comments';
import { StructuredData } from '@/components/layout/structured-data';
import { BodyText } from '@/components/mdx/body-text';
import { PostArticle } from '@/components/post/post-article';
import { PostHeader } from '@/components/post/post-header';
import { shownBody } from '@/lib/content/bodies';
import { getContent } from '@/lib/content/current';
import { postMetadata } from '@/lib/metadata';
import { site } from '@/lib/site';
import { postData } from '@/lib/structured-data/post';
import { findPost } from './find-post';

export const dynamicParams = false;

export function generateStaticParams() {
  return getContent().blog.posts.map(({ slug }) => ({ slug }));
}

type Props = PageProps<'/posts/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const post = await findPost(params);
  return postMetadata(post, getContent().blog.versions(post));
}

export default async function PostPage({ params }: Props) {
  const post = await findPost(params);
  const { blog, problems } = getContent();
  // Only development gets here with a problem; the layout shows it, and the body would not compile.
  if (problems.some(({ file }) => file === post.file)) return <PostHeader post={post} />;
  preloadCodeFont(post.body.source);
  const { headings, text } = await shownBody(post);
  const around = {
    series: post.series && blog.series(post.series.slug),
    versions: blog.versions(post),
    related: blog.related(post),
    neighbours: blog.neighbours(post),
  };
  return (
    <>
      <StructuredData things={postData(post, site)} />
      <PostArticle post={post} headings={headings} {...around}>
        <BodyText text={text} />
      </PostArticle>
      <Comments post={post} />
    </>
  );
}
