// Finishes what the framework has built, proves that every post became a page, and keeps its address. The last
// step of a build.
import './production';
import { GISCUS } from '@/lib/discussion/giscus-origin';
import { checkContent } from './check-content';
import { finishPages } from './finish-pages';
import { keepAddresses } from './keep-addresses';
import { readPrerendered } from './prerendered';
import { writeStaticFiles } from './static-files';
import { summary } from './summary';

const started = Number(process.env.BUILD_TIME);
const root = process.cwd();
const { content, site } = await checkContent(started);
await writeStaticFiles(root, content);
finishPages(root, site.discussion.giscus ? [GISCUS] : []);
const { paths } = readPrerendered(root);
const missing = content.blog.posts.filter(({ slug }) => !paths.has(`/posts/${slug}`));
if (missing.length > 0) {
  console.error(`The build left out ${missing.map(({ file }) => file).join(', ')}.`);
  process.exitCode = 1;
} else {
  console.log(summary(content, site, Date.now() - started));
  const note = keepAddresses(root, content.addresses);
  if (note) console.log(note);
}
