import type { Neighbours as NeighbourPosts, Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { paths } from '@/lib/urls';

type Props = NeighbourPosts & {
  post: Post;
  /** The parts of the post's series in order, if it has one. */
  parts?: readonly Post[];
};

/** Where to read on: the parts of the series before and after this one, or else the posts by date. */
export function Neighbours({ post, parts = [], older, newer }: Props) {
  const here = parts.findIndex(({ slug }) => slug === post.slug);
  const olderPart = parts[here - 1];
  const newerPart = here < 0 ? undefined : parts[here + 1];
  if (!older && !newer) return null;
  const words = dictionary.finding;
  return (
    <nav className="neighbours" aria-label={dictionary.neighbours}>
      <Neighbour
        post={olderPart ?? older}
        rel="prev"
        label={`← ${olderPart ? words.olderPart : dictionary.olderPost}`}
      />
      <Neighbour
        post={newerPart ?? newer}
        rel="next"
        label={`${newerPart ? words.newerPart : dictionary.newerPost} →`}
      />
    </nav>
  );
}

function Neighbour({ post, rel, label }: { post?: Post; rel: 'prev' | 'next'; label: string }) {
  if (!post) return null;
  return (
    <a href={paths.post(post.slug)} rel={rel}>
      <span className="text-muted text-sm">{label}</span>
      <span className="neighbour-title" lang={foreignLanguage(post.lang)}>
        {post.title}
      </span>
    </a>
  );
}
