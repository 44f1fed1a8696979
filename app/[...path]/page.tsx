import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { preloadCodeFont } from '@/app/fonts/preload-code-font';
import { redirectMoved } from '@/app/redirect-moved';
import { StructuredData } from '@/components/layout/structured-data';
import { BodyText } from '@/components/mdx/body-text';
import { shownBody } from '@/lib/content/bodies';
import { getContent } from '@/lib/content/current';
import { pageMetadata } from '@/lib/metadata';
import { pagePreview } from '@/lib/previews/site-previews';
import { site } from '@/lib/site';
import { standingPageData } from '@/lib/structured-data/pages';
import { decodeSegment, paths } from '@/lib/urls';

export const dynamicParams = false;

/** Standing pages (`content/pages/`), and the old addresses of posts. */
export function generateStaticParams() {
  const { blog, pages } = getContent();
  return [
    ...pages.map(({ slug }) => ({ path: [slug] })),
    ...blog.posts.flatMap(({ aliases }) => aliases.map((path) => ({ path }))),
  ];
}

type Props = PageProps<'/[...path]'>;

async function findPage(params: Props['params']) {
  const { path } = await params;
  const wanted = path.map(decodeSegment).join('/');
  const page = getContent().pages.find(({ slug }) => slug === wanted);
  return page ?? redirectMoved(path) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(params);
  const { title, excerpt: description, slug } = page;
  const preview = pagePreview(page);
  return pageMetadata({ title, description, path: paths.page(slug), preview });
}

export default async function StandingPage({ params }: Props) {
  const page = await findPage(params);
  if (getContent().problems.some(({ file }) => file === page.file)) return null;
  preloadCodeFont(page.body.source);
  const step = { name: page.title, path: paths.page(page.slug) };
  return (
    <article>
      <StructuredData things={standingPageData(site, step)} />
      <h1 className="page-title">{page.title}</h1>
      <BodyText text={(await shownBody(page)).text} />
    </article>
  );
}
