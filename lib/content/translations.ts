import { paths } from '../urls';

/** What of a post its translations depend on. */
export type Translatable = {
  slug: string;
  lang: string;
  /** By language: the slug of a post, or a full address elsewhere. */
  translations: Record<string, string>;
  canonical?: string;
};

/** One text in one language. */
export type Version = {
  /** BCP 47 tag. */
  lang: string;
  /** A path of this site, or a full address elsewhere. */
  address: string;
  /** Whether its original stands elsewhere, so that search engines are not led here. */
  isCopy: boolean;
};

/** Whether the value of `translations` is an address elsewhere, and no slug. */
export function isElsewhere(target: string): boolean {
  return /^https?:\/\//.test(target) && URL.canParse(target);
}

/**
 * Each post's fellows, itself included: those that it names as its translations, those that name it,
 * and theirs. In the order given. By slug.
 */
export function groupTranslations<T extends Translatable>(posts: readonly T[]): Map<string, T[]> {
  const groups = new Map(posts.map((post) => [post.slug, new Set([post])]));
  for (const { slug, translations } of posts) {
    for (const target of Object.values(translations)) {
      const [own, other] = [groups.get(slug), groups.get(target)];
      if (!own || !other || own === other) continue;
      for (const member of other) {
        own.add(member);
        groups.set(member.slug, own);
      }
    }
  }
  const place = new Map(posts.map((post, index) => [post, index]));
  const inOrder = (group: Set<T>) =>
    [...group].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return new Map([...groups].map(([slug, group]) => [slug, inOrder(group)]));
}

/**
 * Finds in which languages a post can be read: itself and its fellows, oldest first, then what stands
 * elsewhere. Nothing for a post that is in one language alone.
 * @param posts oldest first
 */
export function createVersions(
  posts: readonly Translatable[],
): (post: Pick<Translatable, 'slug'>) => Version[] {
  const groups = groupTranslations(posts);
  return ({ slug }) => {
    const group = groups.get(slug) ?? [];
    const own = group.map(({ slug: each, lang, canonical }) => {
      return { lang, address: paths.post(each), isCopy: canonical !== undefined };
    });
    const others = group
      .flatMap(({ translations }) => Object.entries(translations))
      .filter(([, target]) => isElsewhere(target))
      .map(([lang, address]) => ({ lang, address, isCopy: false }));
    const byLanguage = new Map<string, Version>();
    for (const version of [...own, ...others]) {
      if (!byLanguage.has(version.lang)) byLanguage.set(version.lang, version);
    }
    return byLanguage.size > 1 ? [...byLanguage.values()] : [];
  };
}
