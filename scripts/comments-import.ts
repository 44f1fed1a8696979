// Brings in what a file holds and the store does not: an export of ours, of Disqus or of GitHub Discussions.
import { parseArgs } from 'node:util';
import { listKnownPosts } from '@/lib/content/known-posts';
import { renderComment, renderer } from '@/lib/discussion/markdown';
import { postFinder } from '@/lib/discussion/transfer/find-post';
import { importSource } from '@/lib/discussion/transfer/import';
import { openSource } from '@/lib/discussion/transfer/open-source';
import { fail, root } from './run.mjs';
import { withSiteStore } from './site-store';
import { count } from './summary';

const USAGE =
  'Usage: npm run comments:import -- <file> [--map <address or title>=<slug of a post>]…';

/** Lines that differ, and threads, of which each is told. */
const TOLD = 50;

function readArguments(): { file: string; mapped: Map<string, string> } {
  try {
    const { values, positionals } = parseArgs({
      options: { map: { type: 'string', multiple: true, default: [] } },
      allowPositionals: true,
    });
    const [file] = positionals;
    // An address may hold the sign itself; a slug after the last one does not.
    const pairs = values.map.map((pair) => /^(?<from>.+)=(?<slug>[^=]+)$/.exec(pair)?.groups);
    if (file === undefined || positionals.length > 1 || pairs.includes(undefined)) fail(USAGE);
    return {
      file,
      mapped: new Map(pairs.map((pair) => [pair?.from ?? '', pair?.slug ?? ''])),
    };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const { file, mapped } = readArguments();

await withSiteStore(async ({ db }) => {
  const { site } = await import('@/lib/site');
  const { timeZone, language } = site;
  const now = Date.now();
  const posts = listKnownPosts({ root, timeZone, language, now, showUnpublished: true });
  const slugs = new Set(posts.map(({ slug }) => slug));
  const wrong = [...mapped.values()].filter((slug) => !slugs.has(slug));
  if (wrong.length > 0)
    fail(`No post has the slug ${wrong.join(', ')}; take one of content/posts.`);

  const { source, left } = await openSource(file, postFinder(posts, mapped));
  const outcomes = await importSource(db, source, { render: renderComment, renderer });
  for (const [type, { added, same, different }] of Object.entries(outcomes)) {
    if (added + same + different.length === 0) continue;
    const kept = `${different.length} that differ were left as they are`;
    console.log(`${type}: ${added} added, ${same} there already, ${kept}`);
    for (const line of different.slice(0, TOLD)) console.log(`  ${file}:${line}`);
  }
  for (const note of left.notes) console.log(`Not taken: ${note}.`);
  if (left.threads.length === 0) return;
  console.log(`\nNo post was found for ${count(left.threads.length, 'thread')}:`);
  for (const { address, title, comments } of left.threads.slice(0, TOLD)) {
    console.log(`  ${address} (${title}): ${count(comments, 'comment')}`);
  }
  console.log('Say where they belong with --map <address>=<slug>, and run this again.');
}, true);
