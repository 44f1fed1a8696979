import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { preloadCodeFont } from '@/app/fonts/preload-code-font';
import { StructuredData } from '@/components/layout/structured-data';
import { bodyComponents } from '@/components/mdx/body-components';
import { getContent } from '@/lib/content/current';
import { resolvePicture } from '@/lib/content/images';
import { compileBody } from '@/lib/mdx/compile';
import { pageMetadata } from '@/lib/metadata';
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
  const wanted = (await params).path.map(decodeSegment).join('/');
  const { blog, pages } = getContent();
  const moved = blog.posts.find(({ aliases }) => aliases.some((path) => path.join('/') === wanted));
  if (moved) permanentRedirect(paths.post(moved.slug));
  return pages.find(({ slug }) => slug === wanted) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, excerpt, slug } = await findPage(params);
  return pageMetadata({ title, description: excerpt, path: paths.page(slug) });
}

export default async function StandingPage({ params }: Props) {
  const page = await findPage(params);
  if (getContent().problems.some(({ file }) => file === page.file)) return null;
  preloadCodeFont(page.body.source);
  const { content } = await compileBody(page.body, {
    file: page.file,
    components: bodyComponents,
    resolvePicture: (src) => resolvePicture(src),
    resolveFile: (url) => url,
  });
  const step = { name: page.title, path: paths.page(page.slug) };
  return (
    <article>
      <StructuredData things={standingPageData(site, step)} />
      <h1 className="page-title">{page.title}</h1>
      <div className="prose">{content}</div>
    </article>
  );
}
