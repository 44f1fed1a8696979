import type { Post } from './blog';
import { createSimilarity } from './similarity';
import { groupTranslations } from './translations';
import { countWords, type WordCounts } from './words';

/** How many posts are offered at the end of one, at most. */
const MOST = 3;

/** Words by which a post is known. */
const KEPT = 48;

/** Texts are long, so that few of their words are shared: their likeness counts this many times. */
const TEXT_WEIGHT = 2;

/** Less than this is chance: a word in passing, or a tag that many posts have. */
const ENOUGH = 0.12;

/**
 * Finds the posts that are about the same things: by the tags they share, rare ones above all, and by
 * their words. The same posts give the same answer. Parts of the same series are left out, since the
 * series itself leads to them, and translations of the post, which its head names; of what else is
 * translated that is offered which is in the post's language, where there is one. A post that nothing
 * resembles gets none.
 * @returns at most three posts, most alike first; the work for all posts is done at the first call
 */
export function createRelated(posts: readonly Post[]): (post: Post) => Post[] {
  let known: { likeness: ReturnType<typeof compare>; fellows: Map<string, Post[]> } | undefined;
  return (post) => {
    known ??= { likeness: compare(posts), fellows: groupTranslations(posts) };
    const { likeness, fellows } = known;
    const isForReaders = ({ slug, lang }: Post) => {
      const group = fellows.get(slug) ?? [];
      if (group.some((each) => each.slug === post.slug)) return false;
      return lang === post.lang || group.every((each) => each.lang !== post.lang);
    };
    return [...likeness(post)]
      .filter(([, score]) => score >= ENOUGH)
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .flatMap(([index]) => posts[index] ?? [])
      .filter(({ series }) => !series || series.slug !== post.series?.slug)
      .filter(isForReaders)
      .slice(0, MOST);
  };
}

function compare(posts: readonly Post[]): (post: Post) => Map<number, number> {
  const indexes = new Map(posts.map(({ slug }, index) => [slug, index]));
  const byText = createSimilarity(posts.map(wordsOf), KEPT);
  const byTags = createSimilarity(
    posts.map(({ tags }) => new Map(tags.map(({ slug }) => [slug, 1]))),
    KEPT,
  );
  return ({ slug }) => {
    const index = indexes.get(slug) ?? -1;
    const scores = byTags(index);
    for (const [other, score] of byText(index)) {
      scores.set(other, (scores.get(other) ?? 0) + score * TEXT_WEIGHT);
    }
    return scores;
  };
}

/** A body is the same object for as long as its file is: development counts only what was saved. */
const counted = new WeakMap<Post['body'], WordCounts>();

/** The words of a post. Those of its title count three times. */
function wordsOf({ title, excerpt, body }: Post): WordCounts {
  const known = counted.get(body);
  if (known) return known;
  const words = countWords([title, title, title, excerpt, body.source].join('\n'));
  counted.set(body, words);
  return words;
}
