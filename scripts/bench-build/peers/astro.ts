import { publishedAt } from '../post-file';
import { installFromNpm } from './npm';
import type { Peer } from './peer';

/** The newest, and the newest for Node.js before 22.12. */
const newest = {
  packages: { astro: '7.3.5', '@astrojs/mdx': '8.0.2', '@astrojs/rss': '4.0.19' },
  program: 'bin/astro.mjs',
};
const older = {
  packages: { astro: '5.18.2', '@astrojs/mdx': '4.3.14', '@astrojs/rss': '4.0.19' },
  program: 'astro.js',
};

function forNode(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) ? newest : older;
}

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
  install: (folder) => {
    const { packages, program } = forNode(process.versions.node);
    return installFromNpm(folder, packages, { program, args: ['build', '--silent'] });
  },
};
