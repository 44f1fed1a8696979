import { absoluteAddress } from './absolute-address';
import type { Post } from './content/blog';
import type { Version } from './content/translations';
import { site } from './site';

/** A page that search engines may offer to readers of a language (`hreflang`), by its full address. */
export type Alternate = { hreflang: string; address: string };

/**
 * What search engines are told of a post's translations, itself included; nothing where there is one
 * version alone. Copies of what stands elsewhere are left out, since they are not what is to be found.
 * Readers of any other language get the version in the site's own, or else the oldest.
 * @param versions of the post, as the blog knows them
 */
export function alternatesOf(post: Post, versions: readonly Version[]): Alternate[] {
  const originals = versions.filter(({ isCopy }) => !isCopy);
  if (post.canonical || originals.length < 2) return [];
  const rest = originals.find(({ lang }) => lang === site.language) ?? originals[0];
  return [...originals, { ...rest, lang: 'x-default' }].map(({ lang, address = '' }) => {
    return { hreflang: lang, address: absoluteAddress(address) };
  });
}
