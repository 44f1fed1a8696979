import { spawnSync } from 'node:child_process';
import { loadContent } from '@/lib/content/load';
import { formatProblems } from '@/lib/content/problem';
import { site } from '@/lib/site';
import { readPrerendered } from './prerendered';
import { childEnv, next } from './run.mjs';
import { summary } from './summary';

/** Checks the content, builds the site, and proves that every post became a page. */
function build(): number {
  const started = Date.now();
  const content = loadContent({
    root: process.cwd(),
    timeZone: site.timeZone,
    now: started,
    showUnpublished: false,
  });
  if (content.problems.length > 0) {
    console.error(formatProblems(content.problems));
    console.error(`\nNothing was built: ${content.problems.length} problem(s) in content/.`);
    return 1;
  }
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    stdio: 'inherit',
    env: childEnv({ BUILD_TIME: String(started) }),
  });
  if (status !== 0) return status ?? 1;
  const { paths } = readPrerendered(process.cwd());
  const missing = content.blog.posts.filter(({ slug }) => !paths.has(`/posts/${slug}`));
  if (missing.length > 0) {
    console.error(`The build left out ${missing.map(({ file }) => file).join(', ')}.`);
    return 1;
  }
  console.log(summary(content, Date.now() - started));
  return 0;
}

process.exitCode = build();
