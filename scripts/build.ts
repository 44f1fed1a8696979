import type { LoadOptions } from '@/lib/content/load';
import { ContentError } from '@/lib/content/problem';
import { GISCUS } from '@/lib/discussion/giscus-origin';
import { checkContent } from './check-content';
import { finishPages } from './finish-pages';
import { keepAddresses } from './keep-addresses';
import { readPrerendered } from './prerendered';
import { next, runNode } from './run.mjs';
import { summary } from './summary';

/** Renders what is new in the content, as the pages of a build do. */
async function prepare(options: LoadOptions): Promise<void> {
  // Asked for when React is loaded.
  Reflect.set(process.env, 'NODE_ENV', 'production');
  const { prepareContent } = await import('./prepare-content');
  await prepareContent(options);
}

/** Checks the content, builds the site, proves that every post became a page, and keeps its address. */
async function build(): Promise<number> {
  const started = Date.now();
  const root = process.cwd();
  const { content, site } = await checkContent(started, prepare);
  const env = { BUILD_TIME: String(started), SITE_PREVIEW: site.isPreview ? '1' : '0' };
  const status = await runNode([next, 'build'], { cwd: root, env });
  if (status !== 0) return status;
  finishPages(root, site.discussion.giscus ? [GISCUS] : []);
  const { paths } = readPrerendered(root);
  const missing = content.blog.posts.filter(({ slug }) => !paths.has(`/posts/${slug}`));
  if (missing.length > 0) {
    console.error(`The build left out ${missing.map(({ file }) => file).join(', ')}.`);
    return 1;
  }
  console.log(summary(content, site, Date.now() - started));
  const note = keepAddresses(root, content.addresses);
  if (note) console.log(note);
  return 0;
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(`Nothing was built. ${error.message}`);
  process.exitCode = 1;
}
