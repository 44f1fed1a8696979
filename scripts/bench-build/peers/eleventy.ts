import { publishedAt } from '../post-file';
import { installFromNpm } from './npm';
import type { Peer } from './peer';

export const eleventy: Peer = {
  name: 'Eleventy',
  posts: 'content/posts',
  output: '_site',
  extension: 'md',
  frontMatter: (post) => ({
    title: post.title,
    date: publishedAt(post),
    tags: post.tags,
    description: post.excerpt,
  }),
  highlighted: '<span class="token',
  install: (folder) =>
    installFromNpm(
      folder,
      {
        '@11ty/eleventy': '3.1.8',
        '@11ty/eleventy-plugin-rss': '3.0.0',
        '@11ty/eleventy-plugin-syntaxhighlight': '5.0.2',
      },
      { program: 'cmd.cjs', args: ['--quiet'] },
    ),
};
