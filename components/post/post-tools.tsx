import type { Post } from '@/lib/content/blog';
import { dictionary } from '@/lib/dictionary';
import { paths } from '@/lib/urls';

/** To pass a post on, and the way back to its beginning. */
export function PostTools({ post }: { post: Post }) {
  const { markdown } = dictionary;
  const { copyLink, linkCopied, linkNotCopied, share, toTop } = dictionary.finding;
  return (
    <p className="post-tools">
      <button
        type="button"
        className="js-only"
        data-action="copy-link"
        data-done={linkCopied}
        data-failed={linkNotCopied}
      >
        {copyLink}
      </button>
      <a
        href={paths.markdown(post.slug)}
        type="text/markdown"
        data-action="copy-markdown"
        data-done={markdown.copied}
        data-failed={markdown.copyFailed}
      >
        {markdown.copy}
      </a>
      <button type="button" className="js-only share" data-action="share">
        {share}
      </button>
      <a href="#main">{toTop} ↑</a>
    </p>
  );
}
