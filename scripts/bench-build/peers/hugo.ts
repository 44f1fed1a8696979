import { spawnSync } from 'node:child_process';
import { publishedAt } from '../post-file';
import { type Peer, PeerError } from './peer';

export const hugo: Peer = {
  name: 'Hugo',
  posts: 'content/posts',
  output: 'public',
  extension: 'md',
  frontMatter: (post) => ({
    title: post.title,
    slug: post.slug,
    date: publishedAt(post),
    tags: post.tags,
    description: post.excerpt,
  }),
  highlighted: '<span style="color:',
  install: async () => {
    const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
    if (error || !version) {
      throw new PeerError(
        'Hugo is not installed: put `hugo` on the PATH (Debian and Ubuntu: apt-get install hugo; macOS: brew install hugo).',
      );
    }
    return { version, command: 'hugo', args: [] };
  },
};
