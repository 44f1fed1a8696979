import type { Post } from '@/lib/content/blog';
import { giscusWords as words } from '@/lib/dictionary/giscus';
import { discussionsAddress, giscusTerm } from '@/lib/discussion/giscus';
import type { Giscus } from '@/lib/discussion/settings-schema';
import { site } from '@/lib/site';

type Props = { post: Post; giscus: Giscus };

/**
 * The place of a post's comments on GitHub. Nothing is asked of giscus.app or GitHub before the reader presses;
 * giscus then puts itself in place of what is in `.giscus` (components/actions/load-giscus.ts).
 */
export function GiscusSection({ post, giscus }: Props) {
  const term = giscusTerm(post, giscus.mapping);
  return (
    <section
      id="comments"
      className="discussion"
      data-state="ready"
      aria-labelledby="comments-title"
    >
      <h2 id="comments-title">{words.title}</h2>
      {/* Readers come back to its id from signing in. */}
      <div className="giscus" id="github-comments">
        <p className="comment-note">{words.note}</p>
        <p className="giscus-ways">
          <button
            type="button"
            className="button js-only"
            data-action="load-giscus"
            data-frame={words.frame}
            data-loaded={words.loaded}
            data-failed={words.failed}
            data-repo={giscus.repo}
            data-repo-id={giscus.repoId}
            data-category={giscus.category}
            data-category-id={giscus.categoryId}
            data-term={term}
            // Ours stand below the post, where there are any.
            data-reactions-enabled={site.discussion.reactions ? '0' : '1'}
            data-lang={site.language}
          >
            {words.load}
          </button>
          <a className="link" href={discussionsAddress(giscus, term)} rel="noreferrer">
            {words.onGitHub}
          </a>
        </p>
      </div>
    </section>
  );
}
