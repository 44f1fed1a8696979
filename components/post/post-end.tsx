import type { Neighbours as NeighbourPosts, Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { foreignLanguage } from '@/lib/foreign-language';
import { site } from '@/lib/site';
import { ReactionRow } from '../numbers/reaction-row';
import { Neighbours } from './neighbours';
import { PostLines } from './post-lines';
import { PostTools } from './post-tools';
import { Source } from './source';
import { TagList } from './tag-list';

type Props = {
  post: Post;
  parts?: readonly Post[];
  related: readonly Post[];
  neighbours: NeighbourPosts;
};

/** What a reader may want at the end of a post: its tags, to pass it on, and to read on. */
export function PostEnd({ post, parts, related, neighbours }: Props) {
  return (
    <footer className="post-end" lang={foreignLanguage(post.lang) && site.language}>
      {site.discussion.reactions && <ReactionRow slug={post.slug} />}
      <TagList tags={post.tags} />
      <Source post={post} />
      <PostTools post={post} />
      {related.length > 0 && (
        <section aria-labelledby="post-related" className="related">
          <h2 id="post-related" className="section-title">
            {dictionary.finding.related}
          </h2>
          <PostLines posts={related} />
        </section>
      )}
      <Neighbours post={post} parts={parts} {...neighbours} />
    </footer>
  );
}
