import type { Content } from '@/lib/content/load';
import type { Site } from '@/lib/site-schema';

/**
 * What was built and what was not, in a few lines for whoever deploys.
 * @param milliseconds how long the build took
 */
export function summary(
  { blog, pages, withheld }: Content,
  site: Pick<Site, 'url' | 'addressFrom' | 'isPreview' | 'missesStore'>,
  milliseconds: number,
): string {
  const counts = [
    count(blog.posts.length, 'post'),
    count(blog.tags.length, 'tag'),
    count(blog.categories.length, 'category', 'categories'),
    count(pages.length, 'standing page'),
  ];
  const lines = withheld.map(({ post, status }) =>
    status === 'draft'
      ? `  ${post.file}: draft; appears once \`draft\` is removed`
      : `  ${post.file}: scheduled; appears in builds from ${post.date.iso} on`,
  );
  return [
    `\nBuilt ${counts.join(', ')} in ${(milliseconds / 1000).toFixed(1)} s.`,
    lines.length === 0 ? 'Nothing was left out.' : `Left out ${count(lines.length, 'post')}:`,
    ...lines,
    ...cautions(site),
  ].join('\n');
}

function cautions({
  url,
  addressFrom,
  isPreview,
  missesStore,
}: Parameters<typeof summary>[1]): string[] {
  return [
    isPreview ? 'This is a preview: it says so, and asks search engines to leave it out.' : [],
    addressFrom === 'machine'
      ? `No address is set, so that search engines, feeds and previews are told ${url}; before you publish, set \`url\` in content/site.ts.`
      : [],
    missesStore.length > 0
      ? `Off, since Vercel keeps no files: ${missesStore.join(', ')}; to turn them on, set \`DATABASE_URL\` to a PostgreSQL database, such as one of Neon or Supabase, and deploy again.`
      : [],
  ].flat();
}

/** `1 post`, `2 posts` */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
