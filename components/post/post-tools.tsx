import { dictionary } from '@/lib/dictionary';

/** To pass a post on, and the way back to its beginning. */
export function PostTools() {
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
      <button type="button" className="js-only share" data-action="share">
        {share}
      </button>
      <a href="#main">{toTop} ↑</a>
    </p>
  );
}
