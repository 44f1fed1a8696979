import type { Neighbours as NeighbourPosts, Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** The posts written before and after this one. */
export function Neighbours({ older, newer }: NeighbourPosts) {
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label={dictionary.neighbours}>
      <Neighbour post={older} rel="prev" label={`← ${dictionary.olderPost}`} />
      <Neighbour post={newer} rel="next" label={`${dictionary.newerPost} →`} />
    </nav>
  );
}

function Neighbour({ post, rel, label }: { post?: Post; rel: 'prev' | 'next'; label: string }) {
  if (!post) return null;
  return (
    <a href={paths.post(post.slug)} rel={rel}>
      <span className="text-muted text-sm">{label}</span>
      <span className="neighbour-title">{post.title}</span>
    </a>
  );
}
