import { type Content, loadContent } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import type { Site } from '@/lib/site-schema';
import { finishPages } from './finish-pages';
import { readPrerendered } from './prerendered';
import { next, runNode } from './run.mjs';
import { summary } from './summary';

/** Checks the content, builds the site, and proves that every post became a page. */
async function build(): Promise<number> {
  const started = Date.now();
  const { content, site } = await readContent(started);
  const env = { BUILD_TIME: String(started), SITE_PREVIEW: site.isPreview ? '1' : '0' };
  const status = await runNode([next, 'build'], { env });
  if (status !== 0) return status;
  finishPages(process.cwd());
  const { paths } = readPrerendered(process.cwd());
  const missing = content.blog.posts.filter(({ slug }) => !paths.has(`/posts/${slug}`));
  if (missing.length > 0) {
    console.error(`The build left out ${missing.map(({ file }) => file).join(', ')}.`);
    return 1;
  }
  console.log(summary(content, site, Date.now() - started));
  return 0;
}

/** @throws ContentError for any problem in content/, site.ts included */
async function readContent(now: number): Promise<{ content: Content; site: Site }> {
  // Loaded here, so that what is wrong in the settings is told like all else.
  const { site } = await import('@/lib/site');
  const { timeZone, language } = site;
  const root = process.cwd();
  const content = loadContent({ root, timeZone, language, now, showUnpublished: false });
  if (content.problems.length > 0) throw new ContentError(content.problems);
  return { content, site };
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`Nothing was built. ${error.message}`);
  process.exitCode = 1;
}
