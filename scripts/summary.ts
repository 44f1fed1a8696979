import type { Content } from '@/lib/content/load';

/**
 * What was built and what was not, in a few lines for whoever deploys.
 * @param milliseconds how long the build took
 */
export function summary({ blog, pages, withheld }: Content, milliseconds: number): string {
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
  ].join('\n');
}

/** `1 post`, `2 posts` */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
