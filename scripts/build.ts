import { type Content, loadContent } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import { finishPages } from './finish-pages';
import { readPrerendered } from './prerendered';
import { next, runNode } from './run.mjs';
import { summary } from './summary';

/** Checks the content, builds the site, and proves that every post became a page. */
async function build(): Promise<number> {
  const started = Date.now();
  const content = await readContent(started);
  const status = await runNode([next, 'build'], { env: { BUILD_TIME: String(started) } });
  if (status !== 0) return status;
  finishPages(process.cwd());
  const { paths } = readPrerendered(process.cwd());
  const missing = content.blog.posts.filter(({ slug }) => !paths.has(`/posts/${slug}`));
  if (missing.length > 0) {
    console.error(`The build left out ${missing.map(({ file }) => file).join(', ')}.`);
    return 1;
  }
  console.log(summary(content, Date.now() - started));
  return 0;
}

/** @throws ContentError for any problem in content/, site.ts included */
async function readContent(now: number): Promise<Content> {
  // Loaded here, so that what is wrong in the settings is told like all else.
  const { site } = await import('@/lib/site');
  const { timeZone } = site;
  const content = loadContent({ root: process.cwd(), timeZone, now, showUnpublished: false });
  if (content.problems.length > 0) throw new ContentError(content.problems);
  return content;
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`Nothing was built. ${error.message}`);
  process.exitCode = 1;
}
