import type { Post } from '@/lib/content/blog';
import { readableAddress } from '@/lib/readable-address';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

/** Who wrote a post and where it stands, for a reader of its print. */
export function Source({ post }: { post: Post }) {
  return (
    <p className="print-only source">
      {site.author.name === site.title ? site.title : `${site.author.name}, ${site.title}`}
      <br />
      {site.url}
      {readableAddress(paths.post(post.slug))}
    </p>
  );
}
