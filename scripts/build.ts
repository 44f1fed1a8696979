import { ContentError } from '@/lib/content/problem';
import { checkContent } from './check-content';
import { finishPages } from './finish-pages';
import { readPrerendered } from './prerendered';
import { next, runNode } from './run.mjs';
import { summary } from './summary';

/** Checks the content, builds the site, and proves that every post became a page. */
async function build(): Promise<number> {
  const started = Date.now();
  const { content, site, addressNote } = await checkContent(started);
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
  if (addressNote) console.log(addressNote);
  return 0;
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`Nothing was built. ${error.message}`);
  process.exitCode = 1;
}
