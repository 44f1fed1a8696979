import { numbersWords as words } from '@/lib/dictionary/numbers';
import { reactionKinds } from '@/lib/discussion/wire';
import { ReactionSign } from './reaction-sign';

/** What a reader can say of a post with one press, and take back (components/numbers/reactions.ts). */
export function ReactionRow({ slug }: { slug: string }) {
  return (
    <fieldset
      className="reactions js-only"
      aria-label={words.reactions}
      data-reactions={slug}
      data-failed={words.notKept}
    >
      {reactionKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="reaction"
          data-action="react"
          value={kind}
          aria-pressed="false"
        >
          <ReactionSign kind={kind} />
          {words.reaction[kind]}
          <span className="count" />
        </button>
      ))}
      <p className="reactions-note" />
    </fieldset>
  );
}
