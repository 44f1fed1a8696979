import { didYouMean, nearest } from '../suggest';
import { fieldName } from './describe-issue';
import type { Problem } from './problem';
import type { PostFile } from './read-post';
import { groupTranslations, isElsewhere } from './translations';

/** Problems with `translations`: one that is no post, is in another language, or is there twice. */
export function checkTranslations(posts: readonly PostFile[]): Problem[] {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const wrong = posts.flatMap((post) =>
    Object.entries(post.translations).flatMap(([lang, target]) => {
      const message = linkProblem(post, lang, target, bySlug);
      return message ? [problem(post, ['translations', lang], message)] : [];
    }),
  );
  // What is said twice is often said wrongly once: that comes first.
  return wrong.length > 0 ? wrong : groupsOf(posts).flatMap(sameLanguage);
}

function problem(post: PostFile, path: readonly PropertyKey[], message: string): Problem {
  return { file: post.file, ...post.locate(path), field: fieldName(path), message };
}

function linkProblem(
  post: PostFile,
  lang: string,
  target: string,
  bySlug: ReadonlyMap<string, PostFile>,
): string | undefined {
  if (lang === post.lang) {
    return `"${lang}" is the language of this post itself; name only others here, or set its own \`lang\``;
  }
  if (isElsewhere(target)) return undefined;
  const other = bySlug.get(target);
  if (!other) {
    const slugs = [...bySlug.keys()].filter((slug) => slug !== post.slug);
    const hint = nearest(target, slugs)
      ? didYouMean(target, slugs)
      : 'write the slug of another, or a full address that begins with https://';
    return `"${target}" is no post of this blog; ${hint}`;
  }
  if (other === post) return `"${target}" is this post itself; write the slug of its translation`;
  if (other.lang === lang) return undefined;
  const elsewhere = other.lang === post.lang ? '' : `, or name it under \`${other.lang}\` here`;
  return `${other.file} is in "${other.lang}"; write \`lang: ${lang}\` there${elsewhere}`;
}

function groupsOf(posts: readonly PostFile[]): PostFile[][] {
  const groups = groupTranslations(posts).values();
  return [...new Map([...groups].map((group) => [group[0]?.slug, group])).values()];
}

/** Posts and addresses that claim the language of one before them in the same group. */
function sameLanguage(group: readonly PostFile[]): Problem[] {
  const claims = [
    ...group.map((post) => ({ post, lang: post.lang, target: post.slug, name: post.file })),
    ...group.flatMap((post) =>
      Object.entries(post.translations)
        .filter(([, target]) => isElsewhere(target))
        .map(([lang, target]) => ({ post, lang, target, name: `${target} (${post.file})` })),
    ),
  ];
  const first = new Map<string, (typeof claims)[number]>();
  return claims.flatMap((claim) => {
    const before = first.get(claim.lang);
    if (!before) first.set(claim.lang, claim);
    if (!before || before.target === claim.target) return [];
    const path = claim.target === claim.post.slug ? ['translations'] : ['translations', claim.lang];
    const message = `"${claim.lang}" of this text is already ${before.name}; a text has one translation into each language: remove one`;
    return [problem(claim.post, path, message)];
  });
}
