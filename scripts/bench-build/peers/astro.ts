import { publishedAt } from '../post-file';
import { installFromNpm } from './npm';
import type { Peer } from './peer';

export const astro: Peer = {
  name: 'Astro',
  posts: 'src/content/posts',
  output: 'dist',
  extension: 'mdx',
  frontMatter: (post) => ({
    title: post.title,
    date: publishedAt(post),
    tags: post.tags,
    description: post.excerpt,
  }),
  highlighted: '<span style="color:',
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  install: (folder) =>
    installFromNpm(
      folder,
      // The newest that run on the oldest Node.js that Pildam does.
      { astro: '5.18.2', '@astrojs/mdx': '4.3.14', '@astrojs/rss': '4.0.19' },
      { program: 'astro.js', args: ['build', '--silent'] },
    ),
};
