import { discussionWords } from '@/lib/dictionary/discussion';
import { paths } from '@/lib/urls';

/** The place of a post's comments, which a script brings (components/discussion/section.ts). */
export function CommentSection({ slug }: { slug: string }) {
  return (
    <section
      id="comments"
      className="discussion"
      data-discussion={slug}
      aria-labelledby="comments-title"
    >
      <h2 id="comments-title" tabIndex={-1}>
        {discussionWords.title}
      </h2>
      <p className="discussion-plain">
        <a className="link" href={paths.comments(slug)}>
          {discussionWords.toPage}
        </a>
      </p>
    </section>
  );
}
